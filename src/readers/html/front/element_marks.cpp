#include "readers/html/front/element_marks.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace offprint::html {
namespace {

struct MarkWords {
    Mark mark;
    std::string_view words;  ///< lower case, parted by spaces
};

/// As templates and content systems name their boxes, in several languages.
constexpr std::array mark_words{
    MarkWords{Mark::headline,
              "headline hed headlines entrytitle posttitle articletitle storytitle pagetitle newstitle titulo titulek "
              "titel titre titolo titular ueberschrift überschrift schlagzeile overskrift rubrik contenttitle "
              "titlearticle articleheadline storyheadline mainheadline headtitle"},
    MarkWords{Mark::title, "title name fn"},
    MarkWords{
        Mark::kicker,
        "kicker overline topline roofline dachzeile spitzmarke eyebrow overtitle pretitle suptitle surtitre "
        "antetitulo volanta overheadline headlineintro headlinekicker toptitle supertitle vorzeile oberzeile oberzeile "
        "headlinetop catchline"},
    MarkWords{
        Mark::dek,
        "dek deck standfirst subtitle subtitulo subheadline subhead subheader subhed underline unterzeile "
        "untertitel vorspann teasertext intro lead lede leadtext chapo chapeau bajada sottotitolo manchet ingress "
        "resumen entradilla summary excerpt abstract"},
    MarkWords{
        Mark::date,
        "date dates datetime datum dato datestamp dateline timestamp fecha data datas time zeit zeitstempel tarih "
        "uhrzeit day articledate entrydate postdate newsdate storydate datearticle clock calendar createdate "
        "meta byline published publish pubdate pubtime publishdate publishedat postedon posted created createdat "
        "publication released releasedate dateposted erstellt veroeffentlicht publicado publie pubblicato"},
    MarkWords{Mark::published,
              "published publish pubdate pubtime publishdate publisheddate publicationdate datepublished postedon "
              "posted dateposted created datecreated createdate publishedat issued erstellt veroeffentlicht "
              "erscheinungsdatum publicado publie pubblicato"},
    MarkWords{Mark::modified,
              "modified updated update lastmodified lastupdate lastupdated datemodified dateupdated aktualisiert "
              "aktualisierung geaendert actualizado actualise aggiornato edited changed updatedate modifieddate"},
    MarkWords{Mark::comment,
              "comment comments commentlist commentary disqus respond reply replies kommentare kommentar leserbriefe "
              "commenti comentarios commentaires discussion trackback pingback"},
    MarkWords{Mark::other,
              "related relatedarticles recommended recommendation recommendations recommend more morenews readmore "
              "teaser teasers sidebar aside rail widget widgets calendar kalender archive archives archiv popular "
              "trending latest recent newest mostread meistgelesen beliebt similar ticker newsticker newsletter promo "
              "carousel slider outbrain taboola footer nav navigation menu navbar event events termine termin "
              "weather wetter next previous prev pagination upcoming also similarposts relatedposts recentposts "
              "youmaylike weiterlesen mehrzumthema ahnliche ähnliche verwandte advert ads"},
    MarkWords{Mark::site,
              "logo brand branding sitename sitetitle blogtitle masthead sitebranding blogname siteheader topbar "
              "blogdescription tagline"},
    MarkWords{Mark::breadcrumb, "breadcrumb breadcrumbs breadcrumblist crumbs crumb brotkrumen brotkrumennavigation"},
    MarkWords{Mark::tags,
              "tags tag taglist tagcloud keywords keyword schlagworte schlagwort schlagwoerter topics stichworte "
              "etiquetas themen"},
    MarkWords{Mark::wall,
              "paywall paywalled regwall paygate metering subscribewall piano premiumcontent paidcontent "
              "subscriptionwall"},
    MarkWords{Mark::pager, "pager pagination paging pagenav pagelinks nextpage pagenavi multipage seitennavigation"},
    MarkWords{Mark::entry,
              "entry post article story artikel articulo articolo beitrag hentry single news content detail main "
              "page nota noticia"},
    MarkWords{Mark::picture,
              "caption captions figcaption figure image images img photo photos picture gallery media bild bilder foto "
              "fotos slideshow video credit copyright legende bildunterschrift imagecaption wpcaption"},
    MarkWords{Mark::section, "category categories section rubrik ressort cat rubric channel kategorie kategorien"},
};

const std::unordered_map<std::string_view, std::uint32_t>& marks_by_word() {
    static const auto marks = [] {
        std::unordered_map<std::string_view, std::uint32_t> by_word;
        for (const MarkWords& row : mark_words) {
            for (std::size_t begin = 0; begin < row.words.size();) {
                const std::size_t end = std::min(row.words.find(' ', begin), row.words.size());
                by_word[row.words.substr(begin, end - begin)] |= static_cast<std::uint32_t>(row.mark);
                begin = end + 1;
            }
        }
        return by_word;
    }();
    return marks;
}

// No word of the tables is longer.
constexpr std::size_t longest_word = 24;
// Generated class names run to kilobytes; what counts stands first.
constexpr std::size_t longest_name = 300;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
char lowered(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

/// Looks up the words of names, one after another.
class MarkScan {
public:
    void scan(std::string_view name) {
        name = name.substr(0, longest_name);
        for (std::size_t i = 0; i < name.size(); ++i) {
            const bool is_letter = is_capital(name[i]) || is_small(name[i]);
            if (!is_letter) {
                end_run();
                continue;
            }
            if (is_capital(name[i]) && i > 0 && is_small(name[i - 1])) end_hump();
            if (run_.size() < longest_word) run_ += lowered(name[i]);
        }
        end_run();
    }
    [[nodiscard]] Marks take() const { return marks_; }

private:
    void end_hump() {
        look_up(std::string_view(run_).substr(hump_));
        hump_ = run_.size();
    }
    void end_run() {
        if (hump_ > 0) look_up(std::string_view(run_).substr(hump_));
        look_up(run_);
        run_.clear();
        hump_ = 0;
    }
    void look_up(std::string_view word) {
        if (word.size() < 2) return;
        const auto found = marks_by_word().find(word);
        if (found != marks_by_word().end()) marks_.add(found->second);
    }

    std::string run_;
    std::size_t hump_ = 0;  ///< where the word after the last capital begins
    Marks marks_;
};

bool is_name(std::string_view attribute) {
    return attribute == "class" || attribute == "id" || attribute == "itemprop" || attribute == "property" ||
           attribute == "data-testid";
}

}  // namespace

Marks marks_of(const dom::Document& document, dom::NodeId node) {
    MarkScan scan;
    for (const dom::PageAttribute* at = document.begin_attributes(node); at != document.end_attributes(node); ++at) {
        if (is_name(at->name)) scan.scan(at->value);
    }
    return scan.take();
}

Marks marks_in(std::string_view name) {
    MarkScan scan;
    scan.scan(name);
    return scan.take();
}

}  // namespace offprint::html
