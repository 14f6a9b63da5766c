#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "editorial/dates/date_labels.h"
#include "offprint/article.h"
#include "readers/html/facts/facts.h"
#include "readers/html/page/rulings.h"

namespace offprint::html {

/// How a page tells a date.
enum class DateSource : std::uint8_t {
    json_ld,
    meta,
    item,           ///< microdata, RDFa, microformats
    time_element,   ///< a `time` element's attribute, or its words
    named_element,  ///< words in an element that is called a date
    row,            ///< words of a line
    address,        ///< the path of the page's own address
};
inline constexpr std::size_t date_sources = 7;

/// Where in the page it stands.
enum class DatePlace : std::uint8_t {
    page,  ///< nowhere: a fact, the address
    head,  ///< between just above the headline and the first paragraphs
    foot,  ///< in the body's last words or just below it
    body,  ///< between these
    far,   ///< elsewhere
};

struct DateCandidate {
    Date date;
    editorial::DateMeaning meaning = editorial::DateMeaning::unsaid;
    DateSource source = DateSource::row;
    DatePlace place = DatePlace::far;
    dom::NodeId node = dom::no_node;  ///< the element that prints it
    Origin origin = Origin::markup;
    bool is_ambiguous = false;  ///< day and month may be the other way round
    double weight = 1.0;        ///< of a fact: how much its key is about this date
};

class DateZone;

/// All dates that may be the article's, in the order of the page, facts first. Not those of comments, of other articles
/// and calendars, of copyright lines. `language` is BCP 47 or empty. Linear.
std::vector<DateCandidate> find_date_candidates(const dom::Document& document, const PageFacts& facts,
                                                const DateZone& zone, const Rulings& rulings,
                                                std::string_view language);

}  // namespace offprint::html
