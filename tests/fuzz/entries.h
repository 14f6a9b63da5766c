#pragma once

#include <cstddef>
#include <cstdint>

/// What each fuzzer feeds its reader, the style sheets, the archives or the audit; any bytes may come. The libFuzzer
/// programs and the ordinary test call the same.
void fuzz_markdown(const std::uint8_t* bytes, std::size_t size);
void fuzz_text(const std::uint8_t* bytes, std::size_t size);
void fuzz_html(const std::uint8_t* bytes, std::size_t size);
void fuzz_json(const std::uint8_t* bytes, std::size_t size);
void fuzz_css(const std::uint8_t* bytes, std::size_t size);
void fuzz_archive(const std::uint8_t* bytes, std::size_t size);
void fuzz_audit(const std::uint8_t* bytes, std::size_t size);
