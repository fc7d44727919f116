# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A room is a folder with up to three targets. The links between targets are the architecture: what a room may include is
# what its target links.

add_custom_target(fuzzers COMMENT "All fuzz targets")
add_custom_target(benches COMMENT "All measurements")
add_custom_target(windowless COMMENT "Every test that opens no window, and the programs that tests start")

# pochin_part(NAME SOURCES … [USES …] [PRIVATELY …])
# One static library of a room; USES is part of its contract, PRIVATELY is nobody else's business.
function(pochin_part name)
    cmake_parse_arguments(part "" "" "SOURCES;USES;PRIVATELY" ${ARGN})
    add_library(${name} STATIC ${part_SOURCES})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/modules")
    target_link_libraries(${name} PUBLIC ${part_USES} PRIVATE pochin_compiler ${part_PRIVATELY})
endfunction()

# pochin_test(NAME USES … [SOURCES …] [LABELS …])
# NAME.cpp is a QtTest with sentences for slots; the test is called as its file. One that opens windows carries that label.
function(pochin_test name)
    cmake_parse_arguments(test "" "" "SOURCES;USES;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${test_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE pochin_compiler Qt6::Test ${test_USES})
    add_test(NAME ${name} COMMAND ${name})
    if("${test_USES}" MATCHES "workbench(;|$)|_views|reading_desk|desktop")
        list(APPEND test_LABELS window)
    else()
        add_dependencies(windowless ${name})
    endif()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_SCALE_FACTOR=1;ASAN_OPTIONS=detect_leaks=0;XDG_STATE_HOME=${CMAKE_BINARY_DIR}/state"
        TIMEOUT 300 LABELS "${test_LABELS}")
endfunction()

# pochin_fuzz(NAME USES … [SECONDS n])
# NAME.cpp holds LLVMFuzzerTestOneInput; a short run over the corpus folder beside it is a test under the fuzz preset.
function(pochin_fuzz name)
    cmake_parse_arguments(fuzz "" "SECONDS" "USES" ${ARGN})
    if(NOT POCHIN_FUZZ)
        return()
    endif()
    if(NOT fuzz_SECONDS)
        set(fuzz_SECONDS 10)
    endif()
    add_executable(${name} ${name}.cpp)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE pochin_compiler ${fuzz_USES})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers ${name})
    set(found "${CMAKE_CURRENT_BINARY_DIR}/found/${name}")
    file(MAKE_DIRECTORY "${found}")
    add_test(NAME ${name} COMMAND ${name} -max_total_time=${fuzz_SECONDS} -timeout=10 -rss_limit_mb=1024 -print_final_stats=1
        -artifact_prefix=${found}/ "${found}" "${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name}")
    set_tests_properties(${name} PROPERTIES LABELS fuzz ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0")
endfunction()

# pochin_bench(NAME USES … [SOURCES …])
# NAME.cpp measures against an anchor in the same run, prints a table and with `--json FILE` writes it; ./bench runs it.
function(pochin_bench name)
    cmake_parse_arguments(bench "" "" "SOURCES;USES" ${ARGN})
    if(NOT POCHIN_BENCH)
        return()
    endif()
    add_executable(${name} ${name}.cpp ${bench_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE pochin_compiler ${bench_USES})
    add_dependencies(benches ${name})
endfunction()
