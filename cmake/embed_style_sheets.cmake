# Writes OUTPUT, a C++ file with a function for each of the style sheets in FOLDER that NAMES lists.
set(functions "")
foreach(name ${NAMES})
  file(READ "${FOLDER}/${name}.css" css)
  string(APPEND functions "std::string_view ${name}_sheet() {\n    return R\"css(${css})css\";\n}\n\n")
endforeach()
file(WRITE "${OUTPUT}" "#include \"style/built_in_sheets.h\"\n\nnamespace offprint::style {\n\n${functions}}  // namespace offprint::style\n")
