#pragma once

#include "offprint/article.h"

namespace offprint::testing {

inline Inlines words(std::string text) { return {{Text{std::move(text)}}}; }
inline Block paragraph(std::string text) { return {Paragraph{words(std::move(text))}}; }

inline Agent agent(AgentKind kind, std::string name, std::string role) {
    Agent made;
    made.kind = kind;
    made.name = std::move(name);
    made.role = std::move(role);
    return made;
}

/// A paragraph with every kind of inline.
inline Block every_inline() {
    return {Paragraph{{{Text{"Plain "}},
                       {Emphasis{words("leaning")}},
                       {SoftBreak{}},
                       {Strong{{{Text{"bold "}}, {Emphasis{words("both")}}}}},
                       {LineBreak{}},
                       {Strikethrough{words("struck")}},
                       {Superscript{words("2")}},
                       {Subscript{words("i")}},
                       {Code{"x = 1"}},
                       {Link{"https://a.example/?q=1&r=2", "a title", words("link")}},
                       {Image{"fig/a.png", "a field", "a title"}},
                       {Image{"fig/b.png", std::nullopt, ""}},
                       {FootnoteReference{"one"}},
                       {Math{"<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math>", "x"}},
                       {Span{SpanKind::abbreviation, "fr", Direction::ltr, "Organisation", words("ONU")}}}},
            {{3, 1}, {4, 20}},
            "en-GB",
            Direction::ltr};
}

/// An article with every kind of block and inline, and every field of the metadata set.
inline Article every_node() {
    Article article;
    article.body = {
        every_inline(),
        {Heading{3, "an-id", words("A heading")}, {{5, 1}, {5, 9}}},
        {BlockQuote{{paragraph("Quoted.")}, words("A speaker")}},
        {List{ListKind::ordered, 4, false, {{TaskState::done, {paragraph("Four")}}, {TaskState::none, {}}}}},
        {List{ListKind::bullet, 1, true, {{TaskState::open, {paragraph("To do")}}}}},
        {DefinitionList{{{words("Term"), {paragraph("Its meaning")}}}}},
        {CodeBlock{"cpp", "int main() {\n}\n"}},
        {Table{{ColumnAlignment::left, ColumnAlignment::right, ColumnAlignment::center},
               1,
               {{{{paragraph("Year")}, 1, 1, true}, {{paragraph("Cost")}, 2, 1, true}},
                {{{paragraph("2023")}, 1, 2, false}, {{}, 1, 1, false}, {{paragraph("4.1m")}, 1, 1, false}}},
               words("A caption")}},
        {ThematicBreak{}},
        {Figure{{{"fig/c.png", "", "t"}, {"fig/d.png", "two", ""}}, words("Its caption"), words("A. Name")}},
        {Note{NoteKind::editor,
              Visibility::internal,
              Placement::head,
              "Editor's note:",
              {paragraph("Words.")},
              Date{2024, 9, 3, 6, 30, 0, DatePrecision::minute, std::int16_t{-90}},
              "The desk",
              "label",
              0.75,
              Origin::text_pattern,
              {NoteKind::disclaimer, NoteKind::bio}}},
    };
    article.footnotes = {{"one", {paragraph("A footnote.")}, {{9, 1}, {9, 12}}}};

    Metadata& metadata = article.metadata;
    const SourceRange place{{1, 2}, {1, 8}};
    const auto sourced = [&](std::string value) {
        return Sourced<std::string>{std::move(value), Origin::front_matter, place};
    };
    const auto dated = [&](Date value) { return Sourced<Date>{value, Origin::json_ld, place}; };
    metadata.type = ArticleType::opinion;
    metadata.label = sourced("Opinion");
    metadata.headline = sourced("A headline");
    metadata.alternative_headline = sourced("A dek");
    metadata.short_headline = sourced("Short");
    metadata.description = sourced("Description");
    metadata.abstract = sourced("Abstract");
    metadata.in_language = sourced("en-GB");
    metadata.direction = Direction::ltr;
    metadata.author = {{AgentKind::person,
                        "A. Byron",
                        "aut",
                        "columnist",
                        {"U. of A", "B"},
                        "https://a.example",
                        "a@a.example",
                        "https://orcid.example/1",
                        {paragraph("She writes.")},
                        Origin::text_pattern,
                        place}};
    metadata.editor = {agent(AgentKind::person, "E. Ditor", "edt")};
    metadata.translator = {agent(AgentKind::person, "T. Ranslator", "trl")};
    metadata.contributor = {agent(AgentKind::person, "C. Ontributor", "ctb")};
    metadata.source_organization = {agent(AgentKind::organization, "Example Wire", "prv")};
    metadata.byline = sourced("By A. Byron");
    metadata.dateline = sourced("MOSCOW, August 20");
    metadata.date_published = dated({2024, 8, 21, 6, 30, 15, DatePrecision::second, std::int16_t{0}});
    metadata.date_modified = dated({2024, 9, 3});
    metadata.date_created = dated({2024, 1, 1, 0, 0, 0, DatePrecision::year});
    metadata.expires = dated({2030, 5, 1, 0, 0, 0, DatePrecision::month});
    metadata.article_section = {"Politics"};
    metadata.keywords = {"drains", "water"};
    metadata.genre = {"column"};
    metadata.publisher = Sourced<Publisher>{
        {"Example Times", "https://times.example", {{"ethicsPolicy", "https://times.example/ethics"}}},
        Origin::meta,
        place};
    metadata.is_part_of = PartOf{"The Review", "4", "12", "1234-5678"};
    metadata.identifier = {{"doi", "10.1/x"}};
    metadata.url = sourced("https://times.example/drainage");
    metadata.same_as = {"https://a.example/same"};
    metadata.is_based_on = {"https://a.example/base"};
    metadata.citation = {"A citation"};
    metadata.translation_of_work = sourced("https://a.example/original");
    metadata.credit_text = sourced("Credit");
    metadata.copyright_notice = sourced("© 2024 Example Times");
    metadata.copyright_holder = sourced("Example Times");
    metadata.copyright_year = sourced("2024");
    metadata.license = sourced("https://licence.example");
    metadata.usage_terms = sourced("Reprinted with permission");
    metadata.is_accessible_for_free = true;
    metadata.completeness = Completeness::excerpt;
    metadata.sponsor = {"A sponsor"};
    metadata.funder = {"A funder"};
    metadata.digital_source_type = sourced("compositeWithTrainedAlgorithmicMedia");
    metadata.publication_status = sourced("draft");
    metadata.embargoed_until = dated({2024, 12, 1});
    metadata.version = sourced("2");
    metadata.history = {"first version"};
    metadata.image = {{{"fig/lead.png", "lead", ""}, "Caption", "Credit", "Notice"}};
    metadata.provenance = {"https://a.example/in",
                           Date{2024, 10, 1},
                           "in.md",
                           std::string(64, 'a'),
                           "text/markdown",
                           1234,
                           "utf-8",
                           "0.1.0"};
    metadata.extra = {{"zeta", "1"}, {"alpha", "2"}};
    return article;
}

}  // namespace offprint::testing
