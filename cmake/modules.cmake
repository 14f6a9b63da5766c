# One static library a module. A module's folder is src/<name>; what it may include is what it declares under DEPENDS,
# and what those declare. tests/layers proves that no file includes more.
#
#   offprint_module(readers/markdown DEPENDS editorial readers/html LIBRARIES PkgConfig::CMARK)
#
# The target is offprint_readers_markdown. The declarations are written to <build>/layers.txt for that test.

add_library(offprint_options INTERFACE)
target_compile_options(offprint_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(OFFPRINT_WARNINGS_ARE_ERRORS)
  target_compile_options(offprint_options INTERFACE -Werror)
endif()
# g++ 12 sees ghosts in optimised std::string and std::variant code (GCC bugs 105329 and 105562).
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_BUILD_TYPE STREQUAL Release)
  target_compile_options(offprint_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
target_include_directories(offprint_options INTERFACE ${CMAKE_SOURCE_DIR}/include ${CMAKE_SOURCE_DIR}/src)
target_link_libraries(offprint_options INTERFACE tl::expected fmt::fmt)
if(OFFPRINT_SANITIZE)
  target_compile_options(offprint_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(offprint_options INTERFACE -fsanitize=address,undefined)
endif()
if(OFFPRINT_FUZZ)
  target_compile_options(offprint_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# A third of a file's compile time is the headers that all of them read. With a compiler cache it is not: a cache and
# precompiled headers do not go together.
if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
  file(WRITE ${CMAKE_BINARY_DIR}/generated/precompiled.cpp "")
  add_library(offprint_precompiled STATIC ${CMAKE_BINARY_DIR}/generated/precompiled.cpp)
  target_link_libraries(offprint_precompiled PRIVATE offprint_options)
  target_precompile_headers(offprint_precompiled PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled.h)
endif()

# Lets a target's files find the headers that most of them read compiled already.
function(offprint_precompile target)
  if(TARGET offprint_precompiled)
    target_precompile_headers(${target} REUSE_FROM offprint_precompiled)
  endif()
endfunction()

file(WRITE ${CMAKE_BINARY_DIR}/layers.txt "")

function(offprint_target_name module result)
  string(REPLACE "/" "_" name "offprint_${module}")
  set(${result} ${name} PARENT_SCOPE)
endfunction()

function(offprint_module module)
  cmake_parse_arguments(arg "" "" "DEPENDS;LIBRARIES;SOURCES" ${ARGN})
  offprint_target_name(${module} target)
  # Only the folder's own files: a sub-folder is a module of its own.
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${module}/*.cpp)
  set(kind PUBLIC)
  if(sources OR arg_SOURCES)
    add_library(${target} STATIC ${sources} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE ${arg_LIBRARIES})
    offprint_precompile(${target})
  else()
    add_library(${target} INTERFACE)
    set(kind INTERFACE)
  endif()
  target_link_libraries(${target} ${kind} offprint_options)
  foreach(dependency ${arg_DEPENDS})
    offprint_target_name(${dependency} dependency_target)
    target_link_libraries(${target} ${kind} ${dependency_target})
  endforeach()
  string(REPLACE ";" " " depends "${arg_DEPENDS}")
  file(APPEND ${CMAKE_BINARY_DIR}/layers.txt "${module}: ${depends}\n")
endfunction()
