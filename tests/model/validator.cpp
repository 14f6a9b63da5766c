#include "model/validator.h"

#include <cstdio>

#include <catch2/catch.hpp>

#include "model/json_schema.h"
#include "temporary_folder.h"

namespace offprint::testing {
namespace {

std::string output_of(const std::string& command) {
    std::FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string output;
    for (int character = std::fgetc(pipe); character != EOF; character = std::fgetc(pipe))
        output += static_cast<char>(character);
    INFO("the validator could not be run; tools/install test installs it");
    REQUIRE(::pclose(pipe) == 0);
    return output;
}

}  // namespace

std::vector<bool> verdicts_on(const std::vector<std::string>& texts) {
    const tests::TemporaryFolder folder;
    const std::string schema = folder.write("schema.json", json_schema()).string();
    // Debian's own interpreter: another one first in the path need not have the package.
    std::string command = "/usr/bin/python3 '" OFFPRINT_SOURCE_DIR "/tests/model/validate.py' '" + schema + "'";
    for (std::size_t i = 0; i < texts.size(); ++i)
        command += " '" + folder.write(std::to_string(i) + ".json", texts[i]).string() + "'";
    const std::string lines = output_of(command);

    std::vector<bool> verdicts;
    for (std::size_t begin = 0; begin < lines.size();) {
        const std::size_t end = lines.find('\n', begin);
        const std::string line = lines.substr(begin, end - begin);
        REQUIRE((line == "valid" || line == "invalid"));
        verdicts.push_back(line == "valid");
        begin = end + 1;
    }
    REQUIRE(verdicts.size() == texts.size());
    return verdicts;
}

}  // namespace offprint::testing
