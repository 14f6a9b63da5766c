#include "readers/html/front/element_marks.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

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

/// FNV-1a; capitals count as small letters.
std::uint64_t hash_of(std::string_view word) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char letter : word) hash = (hash ^ static_cast<unsigned char>(ascii::lower(letter))) * 0x100000001B3U;
    return hash;
}

/// The marks of words by their hashes: an open table, half of it empty. Sixty-four bits tell a few hundred words apart.
class MarkTable {
public:
    MarkTable() {
        for (const MarkWords& row : mark_words) {
            for (std::size_t begin = 0; begin < row.words.size();) {
                const std::size_t end = std::min(row.words.find(' ', begin), row.words.size());
                add(row.words.substr(begin, end - begin), row.mark);
                begin = end + 1;
            }
        }
    }
    /// Whether some word begins as this one does: most do not, and need not be hashed. `word` is letters of any case.
    [[nodiscard]] bool may_begin_with(std::string_view word) const {
        return word.size() >= beginning && begins_[place_of(word)];
    }
    [[nodiscard]] std::uint32_t find(std::uint64_t hash) const {
        for (std::size_t at = hash % size; slots_[at].marks != 0; at = (at + 1) % size) {
            if (slots_[at].hash == hash) return slots_[at].marks;
        }
        return 0;
    }

private:
    static constexpr std::size_t size = 2048;
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t marks = 0;
    };
    void add(std::string_view word, Mark mark) {
        begins_[place_of(word)] = true;
        const std::uint64_t hash = hash_of(word);
        std::size_t at = hash % size;
        while (slots_[at].marks != 0 && slots_[at].hash != hash) at = (at + 1) % size;
        slots_[at].hash = hash;
        slots_[at].marks |= static_cast<std::uint32_t>(mark);
    }

    /// By the first two letters, five bits each: both cases of one are alike.
    static constexpr std::size_t beginning = 2;
    static std::size_t place_of(std::string_view word) {
        return (static_cast<unsigned char>(word[0]) & 31U) * 32 + (static_cast<unsigned char>(word[1]) & 31U);
    }

    std::array<Slot, size> slots_{};
    std::array<bool, 1024> begins_{};
};

const MarkTable& mark_table() {
    static const MarkTable table;
    return table;
}

// Generated class names run to kilobytes; what counts stands first.
constexpr std::size_t longest_name = 300;

bool is_small(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
bool is_letter(char c) { return ascii::is_upper(c) || is_small(c); }

/// Looks up the words of names, one after another.
class MarkScan {
public:
    void scan(std::string_view name) {
        name = name.substr(0, longest_name);
        for (std::size_t at = 0; at < name.size(); ++at) {
            const std::size_t begin = at;
            bool has_humps = false;
            for (; at < name.size() && is_letter(name[at]); ++at)
                has_humps = has_humps || (at > begin && is_hump(name, at));
            const std::string_view run = name.substr(begin, at - begin);
            if (table_.may_begin_with(run)) marks_.add(table_.find(hash_of(run)));
            if (has_humps) look_up_humps(run);
        }
    }
    [[nodiscard]] Marks take() const { return marks_; }

private:
    static bool is_hump(std::string_view name, std::size_t at) {
        return ascii::is_upper(name[at]) && is_small(name[at - 1]);
    }

    /// "entryTitle": the words that capitals begin.
    void look_up_humps(std::string_view run) {
        for (std::size_t begin = 0, at = 1; at <= run.size(); ++at) {
            if (at < run.size() && !is_hump(run, at)) continue;
            marks_.add(table_.find(hash_of(run.substr(begin, at - begin))));
            begin = at;
        }
    }

    const MarkTable& table_ = mark_table();
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
