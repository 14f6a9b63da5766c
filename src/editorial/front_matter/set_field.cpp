#include "editorial/front_matter/set_field.h"

#include <fmt/format.h>

#include "base/ascii.h"
#include "editorial/base/letters.h"
#include "editorial/base/word_list.h"
#include "editorial/dates/written_dates.h"
#include "editorial/front_matter/agent_value.h"
#include "model/names.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

constexpr std::string_view image_url_keys = "url src path file image contenturl";
constexpr std::string_view image_credit_keys = "credit credittext";
constexpr std::string_view image_rights_keys = "copyright copyrightnotice";

/// Sets fields of one metadata from one value; each member does one shape of value.
class FieldSetter {
public:
    FieldSetter(Metadata& metadata, const Value& value, Origin origin)
        : metadata_(metadata),
          value_(value),
          origin_(origin),
          source_{{value.line, value.column}, {value.line, value.column}} {}

    Result<Done> set(Maybe<std::string>& place) {
        // pandoc's EPUB metadata: {type: main, text: ...}.
        const Value* inner = find(value_, "text");
        const std::string words = std::string(text::trimmed(to_text(inner != nullptr ? *inner : value_)));
        if (!words.empty()) place = Sourced<std::string>{words, origin_, source_};
        return Done{};
    }
    Result<Done> set(Maybe<Date>& place) {
        if (value_.kind == ValueKind::empty) return Done{};
        const std::optional<Date> date = date_value();
        if (!date) return misfit("a date (write 2024-08-21)");
        place = Sourced<Date>{*date, origin_, source_};
        return Done{};
    }
    Result<Done> set(std::optional<Date>& place) {
        place = date_value();
        return place || value_.kind == ValueKind::empty ? Result<Done>(Done{}) : misfit("a date (write 2024-08-21)");
    }
    Result<Done> set(std::string& place) {
        place = to_text(value_);
        return Done{};
    }
    /// A list, or one string parted by commas.
    Result<Done> add(std::vector<std::string>& place) {
        if (value_.kind == ValueKind::list) {
            for (const Value& item : value_.list) add_word(place, to_text(item));
            return Done{};
        }
        const std::string words = to_text(value_);
        for (std::size_t begin = 0; begin <= words.size();) {
            const std::size_t comma = std::min(words.find(',', begin), words.size());
            add_word(place, words.substr(begin, comma - begin));
            begin = comma + 1;
        }
        return Done{};
    }
    /// Whole strings: a list, or one.
    Result<Done> add_whole(std::vector<std::string>& place) {
        if (value_.kind != ValueKind::list) add_word(place, to_text(value_));
        for (const Value& item : value_.list) add_word(place, to_text(item));
        return Done{};
    }
    Result<Done> add_agents(std::vector<Agent>& place, std::string_view role) {
        for (Agent& agent : agents_of(value_, origin_)) {
            if (agent.role == "aut") agent.role = role;
            place.push_back(std::move(agent));
        }
        return Done{};
    }
    Result<Done> add_organizations() {
        for (Agent& agent : agents_of(value_, origin_)) {
            agent.kind = AgentKind::organization;
            metadata_.source_organization.push_back(std::move(agent));
        }
        return Done{};
    }
    Result<Done> set_language() {
        std::string tag = to_text(value_);
        for (char& c : tag) c = c == '_' ? '-' : c;
        tag = tag.substr(0, tag.find('.'));  // "en_GB.UTF-8"
        if (!is_language_tag(tag)) return misfit("a language tag (write en, pt-BR)");
        metadata_.in_language = Sourced<std::string>{tag, origin_, source_};
        return Done{};
    }
    Result<Done> set_direction() {
        const std::optional<Direction> direction = from_name<Direction>(to_text(value_));
        if (!direction) return misfit("a direction (ltr or rtl)");
        metadata_.direction = *direction;
        return Done{};
    }
    Result<Done> set_type() {
        const std::string words = to_text(value_);
        if (const std::optional<ArticleType> type = article_type_named(words)) {
            metadata_.type = *type;
            return Done{};
        }
        metadata_.extra.emplace_back("type", words);  // Hugo's and Jekyll's "post", "page" say nothing here.
        return Done{};
    }
    Result<Done> set_label() {
        const std::optional<ArticleType> type = article_type_named(to_text(value_));
        if (type && metadata_.type == ArticleType::article) metadata_.type = *type;
        return set(metadata_.label);
    }
    Result<Done> set_completeness() {
        const std::optional<Completeness> value = from_name<Completeness>(to_text(value_));
        if (!value) return misfit("one of full, excerpt, paywalled, unknown");
        metadata_.completeness = *value;
        return Done{};
    }
    Result<Done> set_publisher() {
        Publisher publisher;
        for (const auto& [key, item] : value_.map) {
            if (key == "name") publisher.name = to_text(item);
            if (key == "url") publisher.url = to_text(item);
            if (key != "name" && key != "url") publisher.policies[key] = to_text(item);
        }
        if (value_.kind != ValueKind::map) publisher.name = to_text(value_);
        if (metadata_.publisher && publisher.url.empty()) publisher.url = metadata_.publisher->value.url;
        metadata_.publisher = Sourced<Publisher>{publisher, origin_, source_};
        return Done{};
    }
    Result<Done> set_publisher_url() {
        if (!metadata_.publisher) metadata_.publisher = Sourced<Publisher>{{}, origin_, source_};
        metadata_.publisher->value.url = to_text(value_);
        return Done{};
    }
    Result<Done> set_part_of(std::string PartOf::*member) {
        if (!metadata_.is_part_of) metadata_.is_part_of = PartOf{};
        (*metadata_.is_part_of).*member = to_text(value_);
        return Done{};
    }
    Result<Done> add_identifier(std::string_view scheme) {
        if (value_.kind == ValueKind::list) {
            for (const Value& item : value_.list) FieldSetter(metadata_, item, origin_).add_identifier(scheme);
            return Done{};
        }
        const Value* own_scheme = find(value_, "scheme");
        const Value* own_value = find(value_, find(value_, "value") != nullptr ? "value" : "text");
        metadata_.identifier.push_back({own_scheme != nullptr ? to_text(*own_scheme) : std::string(scheme),
                                        own_value != nullptr ? to_text(*own_value) : to_text(value_)});
        return Done{};
    }
    Result<Done> set_free() {
        const std::optional<bool> is_free = truth();
        if (!is_free) return misfit("true or false");
        metadata_.is_accessible_for_free = is_free;
        return Done{};
    }
    Result<Done> set_draft() {
        const std::optional<bool> is_draft = truth();
        if (!is_draft) return misfit("true or false");
        return mark(*is_draft);
    }
    Result<Done> set_published() {
        const std::optional<bool> is_published = truth();
        return is_published ? mark(!*is_published) : set(metadata_.date_published);
    }
    Result<Done> add_images() {
        if (value_.kind == ValueKind::list) {
            for (const Value& item : value_.list) FieldSetter(metadata_, item, origin_).add_images();
            return Done{};
        }
        if (value_.kind == ValueKind::empty) return Done{};
        LeadImage image;
        if (value_.kind == ValueKind::scalar) image.image.url = value_.scalar;
        for (const auto& [key, item] : value_.map) set_part(image, folded(key), to_text(item));
        metadata_.image.push_back(std::move(image));
        return Done{};
    }
    /// Without an image there is nothing to describe.
    Result<Done> describe_image(std::string_view part) {
        if (metadata_.image.empty()) return misfit("of use without an image (write image: ...)");
        set_part(metadata_.image.front(), part, to_text(value_));
        return Done{};
    }

private:
    [[nodiscard]] tl::unexpected<Error> misfit(std::string_view wanted) const {
        return tl::unexpected<Error>(Error{ErrorKind::malformed,
                                           fmt::format("'{}' is not {}", to_text(value_), wanted),
                                           {},
                                           value_.line,
                                           value_.column});
    }
    /// A draft, or no longer one because somebody who is trusted more says so.
    Result<Done> mark(bool is_draft) {
        const bool was_draft = metadata_.publication_status && metadata_.publication_status->value == "draft";
        if (is_draft) metadata_.publication_status = Sourced<std::string>{"draft", origin_, source_};
        if (!is_draft && was_draft && metadata_.publication_status->origin != origin_)
            metadata_.publication_status.reset();
        return Done{};
    }
    static void set_part(LeadImage& image, std::string_view key, const std::string& words) {
        if (has_word(image_url_keys, key)) image.image.url = words;
        if (key == "alt") image.image.alt = words;
        if (key == "title") image.image.title = words;
        if (key == "caption") image.caption = words;
        if (has_word(image_credit_keys, key)) image.credit_text = words;
        if (has_word(image_rights_keys, key)) image.copyright_notice = words;
    }
    [[nodiscard]] std::optional<Date> date_value() const {
        const std::string_view language =
            metadata_.in_language ? std::string_view(metadata_.in_language->value) : std::string_view();
        return parse_date(to_text(value_), language);
    }
    [[nodiscard]] std::optional<bool> truth() const { return truth_of(to_text(value_)); }
    static bool is_language_tag(std::string_view tag) {
        if (tag.size() < 2 || tag.size() > 35 || tag.front() == '-' || tag.back() == '-') return false;
        for (const char c : tag) {
            if (!ascii::is_letter_or_digit(c) && c != '-') return false;
        }
        return tag.find('-') <= 8 || tag.size() <= 8;
    }
    static void add_word(std::vector<std::string>& place, std::string_view words) {
        const std::string_view word = text::trimmed(words);
        if (!word.empty()) place.emplace_back(word);
    }

    Metadata& metadata_;
    const Value& value_;
    Origin origin_;
    SourceRange source_;
};

}  // namespace

bool is_image_key(std::string_view key) {
    const std::string name = folded(key);
    return has_word("alt title caption", name) || has_word(image_url_keys, name) || has_word(image_credit_keys, name) ||
           has_word(image_rights_keys, name);
}

std::optional<bool> truth_of(std::string_view words) {
    const std::string word = folded(words);
    if (has_word("true yes on 1", word)) return true;
    if (has_word("false no off 0", word)) return false;
    return std::nullopt;
}

Result<Done> set_field(Metadata& metadata, Field field, const Value& value, Origin origin) {
    FieldSetter setter(metadata, value, origin);
    switch (field) {
        case Field::headline: return setter.set(metadata.headline);
        case Field::alternative_headline: return setter.set(metadata.alternative_headline);
        case Field::short_headline: return setter.set(metadata.short_headline);
        case Field::description: return setter.set(metadata.description);
        case Field::abstract: return setter.set(metadata.abstract);
        case Field::author: return setter.add_agents(metadata.author, "aut");
        case Field::editor: return setter.add_agents(metadata.editor, "edt");
        case Field::translator: return setter.add_agents(metadata.translator, "trl");
        case Field::contributor: return setter.add_agents(metadata.contributor, "ctb");
        case Field::photographer: return setter.add_agents(metadata.contributor, "pht");
        case Field::source_organization: return setter.add_organizations();
        case Field::byline: return setter.set(metadata.byline);
        case Field::dateline: return setter.set(metadata.dateline);
        case Field::date_published: return setter.set(metadata.date_published);
        case Field::published: return setter.set_published();
        case Field::date_modified: return setter.set(metadata.date_modified);
        case Field::date_created: return setter.set(metadata.date_created);
        case Field::expires: return setter.set(metadata.expires);
        case Field::retrieved: return setter.set(metadata.provenance.retrieved_at);
        case Field::in_language: return setter.set_language();
        case Field::direction: return setter.set_direction();
        case Field::keywords: return setter.add(metadata.keywords);
        case Field::section: return setter.add(metadata.article_section);
        case Field::genre: return setter.add(metadata.genre);
        case Field::label: return setter.set_label();
        case Field::type: return setter.set_type();
        case Field::url: return setter.set(metadata.url);
        case Field::same_as: return setter.add_whole(metadata.same_as);
        case Field::is_based_on: return setter.add_whole(metadata.is_based_on);
        case Field::translation_of: return setter.set(metadata.translation_of_work);
        case Field::citation: return setter.add_whole(metadata.citation);
        case Field::credit_text: return setter.set(metadata.credit_text);
        case Field::copyright_notice: return setter.set(metadata.copyright_notice);
        case Field::copyright_holder: return setter.set(metadata.copyright_holder);
        case Field::copyright_year: return setter.set(metadata.copyright_year);
        case Field::license: return setter.set(metadata.license);
        case Field::usage_terms: return setter.set(metadata.usage_terms);
        case Field::is_free: return setter.set_free();
        case Field::completeness: return setter.set_completeness();
        case Field::publisher: return setter.set_publisher();
        case Field::publisher_url: return setter.set_publisher_url();
        case Field::part_of: return setter.set_part_of(&PartOf::name);
        case Field::issue: return setter.set_part_of(&PartOf::issue);
        case Field::volume: return setter.set_part_of(&PartOf::volume);
        case Field::issn: return setter.set_part_of(&PartOf::issn);
        case Field::doi: return setter.add_identifier("doi");
        case Field::isbn: return setter.add_identifier("isbn");
        case Field::identifier: return setter.add_identifier("id");
        case Field::sponsor: return setter.add_whole(metadata.sponsor);
        case Field::funder: return setter.add_whole(metadata.funder);
        case Field::digital_source_type: return setter.set(metadata.digital_source_type);
        case Field::image: return setter.add_images();
        case Field::image_alt: return setter.describe_image("alt");
        case Field::image_caption: return setter.describe_image("caption");
        case Field::draft: return setter.set_draft();
        case Field::status: return setter.set(metadata.publication_status);
        case Field::embargo: return setter.set(metadata.embargoed_until);
        case Field::version: return setter.set(metadata.version);
        case Field::history: return setter.add_whole(metadata.history);
        case Field::notes:
        case Field::note: return failure(ErrorKind::malformed, "a note is not metadata");
    }
    return Done{};
}

}  // namespace offprint::editorial
