# Writes OUTPUT, a C++ file with the style and the script of the report's page, which stand in FOLDER.
file(READ "${FOLDER}/report_page.css" css)
file(READ "${FOLDER}/report_page.js" js)
# A compiler need not take a longer literal than 65,536 characters (C++20, annex B); these are far below.
set(body "std::string_view page_style() {\n    return R\"part(${css})part\";\n}\n\nstd::string_view page_script() {\n    return R\"part(${js})part\";\n}\n")
file(WRITE "${OUTPUT}" "#include \"report_page_parts.h\"\n\nnamespace offprint::program {\n\n${body}\n}  // namespace offprint::program\n")
