# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every file of the tree is compiled.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# Optimised enough to feel like the real program, with every assertion alive.
set(CMAKE_CXX_FLAGS_RELWITHASSERT "-O1 -g1")
set(CMAKE_C_FLAGS_RELWITHASSERT "-O1 -g1")

add_library(pochin_compiler INTERFACE)
target_compile_definitions(pochin_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060800)
# Qt sets QT_NO_DEBUG in every build type but Debug, which would silence Q_ASSERT.
target_compile_definitions(pochin_compiler INTERFACE $<$<CONFIG:RelWithAssert>:QT_FORCE_ASSERTS>)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(pochin_compiler INTERFACE
        -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        -Wimplicit-fallthrough -Wextra-semi -fstack-protector-strong)
    target_compile_options(pochin_compiler INTERFACE $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=3>)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 14 reports these inside its own <expected> and <regex> when optimising; Clang reports the true ones.
    target_compile_options(pochin_compiler INTERFACE -Wno-maybe-uninitialized)
endif()
if(POCHIN_SANITIZE)
    add_compile_options(-fsanitize=${POCHIN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${POCHIN_SANITIZE})
endif()
if(POCHIN_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
