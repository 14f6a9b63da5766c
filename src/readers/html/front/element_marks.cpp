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

/// FNV-1a, a letter at a time.
constexpr std::uint64_t no_letters = 0xCBF29CE484222325U;
constexpr std::uint64_t with_letter(std::uint64_t hash, char letter) {
    return (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3U;
}

/// The marks of words by their hashes: an open table, half of it empty. Sixty-four bits tell a few hundred words apart.
class MarkTable {
public:
    MarkTable() {
        for (const MarkWords& row : mark_words) {
            std::uint64_t hash = no_letters;
            for (const char letter : row.words) {
                if (letter != ' ') {
                    hash = with_letter(hash, letter);
                    continue;
                }
                add(hash, row.mark);
                hash = no_letters;
            }
            add(hash, row.mark);
        }
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
    void add(std::uint64_t hash, Mark mark) {
        std::size_t at = hash % size;
        while (slots_[at].marks != 0 && slots_[at].hash != hash) at = (at + 1) % size;
        slots_[at].hash = hash;
        slots_[at].marks |= static_cast<std::uint32_t>(mark);
    }

    std::array<Slot, size> slots_{};
};

const MarkTable& mark_table() {
    static const MarkTable table;
    return table;
}

// Generated class names run to kilobytes; what counts stands first.
constexpr std::size_t longest_name = 300;

bool is_small(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
/// Looks up the words of names, one after another.
class MarkScan {
public:
    void scan(std::string_view name) {
        name = name.substr(0, longest_name);
        char before = ' ';
        for (const char c : name) {
            const bool is_letter = ascii::is_upper(c) || is_small(c);
            if (!is_letter) {
                end_run();
            } else {
                if (ascii::is_upper(c) && is_small(before)) end_hump();
                run_ = with_letter(run_, ascii::lower(c));
                if (has_humps_) hump_ = with_letter(hump_, ascii::lower(c));
            }
            before = c;
        }
        end_run();
    }
    [[nodiscard]] Marks take() const { return marks_; }

private:
    void end_hump() {
        marks_.add(table_.find(has_humps_ ? hump_ : run_));
        hump_ = no_letters;
        has_humps_ = true;
    }
    void end_run() {
        if (run_ == no_letters) return;
        marks_.add(table_.find(run_));
        if (has_humps_) marks_.add(table_.find(hump_));
        run_ = no_letters;
        has_humps_ = false;
    }

    const MarkTable& table_ = mark_table();
    std::uint64_t run_ = no_letters;   ///< the letters since the last sign
    std::uint64_t hump_ = no_letters;  ///< the letters since the last capital; before the first one they are the run
    bool has_humps_ = false;
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
