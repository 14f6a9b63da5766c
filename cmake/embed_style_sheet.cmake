# Writes OUTPUT, a C++ file that returns the style sheet INPUT as text.
file(READ "${INPUT}" css)
file(WRITE "${OUTPUT}" "#include \"style/style_sheets.h\"\n\nnamespace offprint {\n\nstd::string_view article_style_sheet() {\n    return R\"css(${css})css\";\n}\n\n}  // namespace offprint\n")
