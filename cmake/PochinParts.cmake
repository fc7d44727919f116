# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The libraries Pochin stands on; the reasons are in docs/architecture.md.

find_package(ECM REQUIRED NO_MODULE)
list(APPEND CMAKE_MODULE_PATH "${ECM_MODULE_PATH}")
find_package(Qt6 6.8 REQUIRED COMPONENTS Core Gui Widgets PrintSupport DBus Test)
find_package(KF6I18n REQUIRED)
find_package(KF6BreezeIcons REQUIRED)
find_package(KF6ColorScheme REQUIRED)
find_package(KF6CalendarCore REQUIRED)
find_package(KF6Prison REQUIRED)
find_package(ZXing REQUIRED)
find_package(OpenSSL 3.5 REQUIRED COMPONENTS Crypto)
find_package(Poco REQUIRED COMPONENTS Foundation Util)
find_package(ZLIB REQUIRED)
find_package(Fontconfig) # where Qt uses it
find_package(PkgConfig REQUIRED)
pkg_check_modules(SQLCipher REQUIRED IMPORTED_TARGET sqlcipher)
pkg_check_modules(Hunspell REQUIRED IMPORTED_TARGET hunspell)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
find_path(STEMMER_INCLUDE_DIR libstemmer.h REQUIRED)
find_package(rapidcheck REQUIRED) # tests only
# Its headers use std::aligned_storage, deprecated since C++23, in templates that are ours once instantiated.
set_property(TARGET rapidcheck APPEND PROPERTY INTERFACE_COMPILE_OPTIONS -Wno-deprecated-declarations)
set(CMAKE_AUTOMOC ON)
# One catalog for the whole program; see docs/translating.md.
add_compile_definitions(TRANSLATION_DOMAIN="pochin")
