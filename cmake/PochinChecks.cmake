# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# `cmake --build … --target check`: formatting, clang-tidy, clazy, licences, shell scripts, over the whole tree.
# `cmake --build … --target format`: rewrite what clang-format would.

add_custom_target(check COMMAND "${PROJECT_SOURCE_DIR}/tools/check" "${CMAKE_BINARY_DIR}" WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    USES_TERMINAL COMMENT "Checking the whole tree")
add_custom_target(format COMMAND "${PROJECT_SOURCE_DIR}/tools/check" --format WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    USES_TERMINAL COMMENT "Formatting the whole tree")
