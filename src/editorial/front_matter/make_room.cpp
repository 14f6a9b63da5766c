#include "editorial/front_matter/make_room.h"

#include <algorithm>

namespace offprint::editorial {
namespace {

bool is_among(const std::vector<Field>& set, Field field) {
    return std::find(set.begin(), set.end(), field) != set.end();
}

template <class Predicate>
void remove_contributors(Metadata& metadata, Predicate leaves) {
    std::vector<Agent>& all = metadata.contributor;
    all.erase(std::remove_if(all.begin(), all.end(), leaves), all.end());
}

template <class Predicate>
void remove_identifiers(Metadata& metadata, Predicate leaves) {
    std::vector<Identifier>& all = metadata.identifier;
    all.erase(std::remove_if(all.begin(), all.end(), leaves), all.end());
}

void remove_scheme(Metadata& metadata, std::string_view scheme) {
    remove_identifiers(metadata, [scheme](const Identifier& one) { return one.scheme == scheme; });
}

}  // namespace

void make_room(Metadata& metadata, Field field, const std::vector<Field>& set) {
    if (is_among(set, field)) return;
    const auto is_photographer = [](const Agent& agent) { return agent.role == "pht"; };
    // The printed form names whom the other source named.
    if (field == Field::author && !is_among(set, Field::byline)) metadata.byline.reset();
    // A label tells the type too, unless this source has told it.
    const bool tells_type = field == Field::type || (field == Field::label && !is_among(set, Field::type));
    if (tells_type) metadata.type = ArticleType::article;
    if (field == Field::author) metadata.author.clear();
    if (field == Field::editor) metadata.editor.clear();
    if (field == Field::translator) metadata.translator.clear();
    if (field == Field::source_organization) metadata.source_organization.clear();
    if (field == Field::photographer) remove_contributors(metadata, is_photographer);
    if (field == Field::contributor)
        remove_contributors(metadata, [&](const Agent& agent) { return !is_photographer(agent); });
    if (field == Field::keywords) metadata.keywords.clear();
    if (field == Field::section) metadata.article_section.clear();
    if (field == Field::genre) metadata.genre.clear();
    if (field == Field::same_as) metadata.same_as.clear();
    if (field == Field::is_based_on) metadata.is_based_on.clear();
    if (field == Field::citation) metadata.citation.clear();
    if (field == Field::sponsor) metadata.sponsor.clear();
    if (field == Field::funder) metadata.funder.clear();
    if (field == Field::history) metadata.history.clear();
    if (field == Field::image) metadata.image.clear();
    if (field == Field::doi || field == Field::isbn) remove_scheme(metadata, name_of(field));
    if (field == Field::identifier)
        remove_identifiers(metadata, [](const Identifier& one) { return one.scheme != "doi" && one.scheme != "isbn"; });
    if (field == Field::publisher && !is_among(set, Field::publisher_url)) metadata.publisher.reset();
}

}  // namespace offprint::editorial
