# All targets share one set of warnings, one language level and precompiled Qt headers.
function(tempo_settings target)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_compile_definitions(${target} PUBLIC QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_USE_QSTRINGBUILDER)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Werror)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
endfunction()

# tempo_library(<name> SOURCES ... [DEPENDS ...] [PCH header ...]): one static library per folder
# under model/ and widgets/. DEPENDS is the whole of what the folder may include, so this line is
# where an unwanted dependency has to show itself (tests/architecture reads the includes as well).
function(tempo_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS;PCH")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_DEPENDS})
    tempo_settings(${name})
    if(arg_PCH)
        target_precompile_headers(${name} PRIVATE ${arg_PCH})
    endif()
endfunction()

# tempo_test(<unit> DEPENDS ... [LABEL label]): builds tst_<unit>.cpp and runs it with no screen.
# Tests below tests/model carry the label "model" and are what the sanitizer build runs.
function(tempo_test unit)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS;SOURCES")
    add_executable(tst_${unit} tst_${unit}.cpp ${arg_SOURCES})
    target_link_libraries(tst_${unit} PRIVATE Qt6::Test ${arg_DEPENDS})
    tempo_settings(tst_${unit})
    target_compile_definitions(tst_${unit} PRIVATE
        TEMPO_SOURCE_DIR="${PROJECT_SOURCE_DIR}" TEMPO_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    # Most of a build from nothing is tests, and how fast they run isn't what they tell.
    target_compile_options(tst_${unit} PRIVATE -O0)
    add_test(NAME ${unit} COMMAND tst_${unit})
    set_tests_properties(${unit} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT ${TEMPO_TEST_TIMEOUT})
    cmake_path(IS_PREFIX TEMPO_MODEL_TESTS "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE is_model)
    if(is_model)
        set_tests_properties(${unit} PROPERTIES LABELS model)
        add_dependencies(model_tests tst_${unit})
    endif()
endfunction()
set(TEMPO_TEST_TIMEOUT 300)
if(TEMPO_SOAK)
    set(TEMPO_TEST_TIMEOUT 14400)
endif()
# tempo_test_program(<name> DEPENDS ...): <name>.cpp as a program that a test starts, and may kill.
function(tempo_test_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS;SOURCES")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_DEPENDS})
    tempo_settings(${name})
endfunction()
set(TEMPO_MODEL_TESTS "${PROJECT_SOURCE_DIR}/tests/model")
add_custom_target(model_tests)
