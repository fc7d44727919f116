# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From translations/pochin_<language>.ts to what the program reads, laid out alike in the build tree and when installed:
#   share/locale/<language>/LC_MESSAGES/pochin.mo   the catalogs, finished texts only
#   share/pochin/languages.tsv                      language, translated texts, all texts: what the language menu shows
#   share/pochin/locale/…                           a locale of nothing, for machines that have none (see locale_platform.h)
# A translation that would show people a hole stops the build here and is named: file, language, text.

find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
find_package(Qt6 6.8 REQUIRED COMPONENTS LinguistTools)
find_program(MSGFMT_PROGRAM msgfmt REQUIRED)
find_program(LOCALEDEF_PROGRAM localedef)

set(TRANSLATOR ${CMAKE_COMMAND} -E env "LCONVERT=$<TARGET_FILE:Qt6::lconvert>" "MSGFMT=${MSGFMT_PROGRAM}"
    ${Python3_EXECUTABLE} "${PROJECT_SOURCE_DIR}/tools/translations")
file(GLOB TRANSLATOR_PARTS CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tools/translating/*.py")
list(APPEND TRANSLATOR_PARTS "${PROJECT_SOURCE_DIR}/tools/translations")

# pochin_catalogs(NAME SHARE folder FILES …)
# A target NAME that makes of Linguist files called pochin_<language>.ts all that LanguageChoice looks for in SHARE.
function(pochin_catalogs name)
    cmake_parse_arguments(catalogs "" "SHARE" "FILES" ${ARGN})
    set(made)
    foreach(ts IN LISTS catalogs_FILES)
        string(REGEX REPLACE ".*/pochin_(.+)\\.ts$" "\\1" language "${ts}")
        set(mo "${catalogs_SHARE}/locale/${language}/LC_MESSAGES/pochin.mo")
        # `touch`, because a catalog whose texts stayed the same is left as old as it was.
        add_custom_command(OUTPUT "${mo}" COMMAND ${TRANSLATOR} compile "${ts}" "${mo}" COMMAND ${CMAKE_COMMAND} -E touch "${mo}"
            DEPENDS "${ts}" ${TRANSLATOR_PARTS} COMMENT "Compiling the translation ${language}" VERBATIM)
        list(APPEND made "${mo}")
    endforeach()

    set(languages "${catalogs_SHARE}/pochin/languages.tsv")
    add_custom_command(OUTPUT "${languages}" COMMAND ${TRANSLATOR} languages "${languages}" ${catalogs_FILES}
        COMMAND ${CMAKE_COMMAND} -E touch "${languages}"
        DEPENDS ${catalogs_FILES} ${TRANSLATOR_PARTS} COMMENT "Counting translated texts" VERBATIM)
    list(APPEND made "${languages}")

    if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND LOCALEDEF_PROGRAM)
        set(locale_of_nothing "${catalogs_SHARE}/pochin/locale/pochin/LC_MESSAGES/SYS_LC_MESSAGES")
        set(whole_locale "${CMAKE_CURRENT_BINARY_DIR}/${name}_locale")
        # Only one of its 12 files is kept: the words for yes and no, which Pochin never asks for.
        add_custom_command(OUTPUT "${locale_of_nothing}"
            COMMAND ${LOCALEDEF_PROGRAM} --no-archive -i en_US -f UTF-8 "${whole_locale}"
            COMMAND ${CMAKE_COMMAND} -E copy "${whole_locale}/LC_MESSAGES/SYS_LC_MESSAGES" "${locale_of_nothing}"
            COMMAND ${CMAKE_COMMAND} -E rm -rf "${whole_locale}" COMMENT "Making the locale of nothing" VERBATIM)
        list(APPEND made "${locale_of_nothing}")
    endif()
    add_custom_target(${name} ALL DEPENDS ${made})
endfunction()

file(GLOB linguist_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/pochin_*.ts")
pochin_catalogs(translations SHARE "${CMAKE_BINARY_DIR}/share" FILES ${linguist_files})
install(DIRECTORY "${CMAKE_BINARY_DIR}/share/locale" "${CMAKE_BINARY_DIR}/share/pochin" DESTINATION share)

add_custom_target(translations-update COMMAND ${TRANSLATOR} update USES_TERMINAL
    COMMENT "Bringing translations/ up to the texts in the sources")
add_custom_target(translations-check COMMAND ${TRANSLATOR} check USES_TERMINAL COMMENT "Checking translations")
