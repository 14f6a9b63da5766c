#pragma once

#include <string_view>

#include "readers/html/content/box_names.h"

namespace offprint::html {

/// Words of classes and ids that tell what a box is for. A word is what stands between hyphens, underscores and
/// capitals, or two or three such words written as one: "related-posts" is found as "related", "relatedposts" too.
struct BoxWords {
    BoxKind kind;
    std::string_view words;  ///< in lower case, blanks between
};

inline constexpr BoxWords box_words[] = {
    {BoxKind::navigation,
     "nav navi navbar navigation navigacija menu submenu megamenu menubar topnav subnav toc sitemap skiplink skiplinks "
     "skip "
     "pagination paginator paging pager pagenav prevnext nextprev postnav postnavigation navlinks navigationbar "
     "tableofcontents inhaltsverzeichnis jumplinks offcanvas hamburger toplinks footerlinks langswitcher "
     "languageswitcher"},
    {BoxKind::breadcrumbs,
     "breadcrumb breadcrumbs crumbs crumb brotkrumen brotkrume brotkrumenpfad filariane ariane migas migaspan "
     "rootline youarehere"},
    {BoxKind::sharing,
     "share shares sharing shared sharebar sharebox sharer sharethis sharetools sharelinks sharebuttons sharecount "
     "sharedaddy "
     "sharify shareaholic shareicons sharepost sharecontent addthis addtoany addtoanysharesavecontainer social socials "
     "sociable "
     "socialize socialmedia socialshare socialsharing socialbar socialbuttons sociallinks socialicons jssocials "
     "shariff heateor heateorsss ssba teilen partage partager partages compartir compartilhar compartilhe condividi "
     "udostepnij "
     "delen dela jetpacksharing likes likebox likebutton fblike fbroot retweet pinit followus followbar followbuttons "
     "socialfollow follow synved essb mashsb a2a ssk postshare articleshare"},
    {BoxKind::related,
     "related relatedposts relatedarticles relatedcontent relatedlinks relatednews relatedstories relateditems "
     "relatedtopics relation yarpp "
     "crp jprelatedposts recommended recommendation recommendations recommend recommends recirc recirculation outbrain "
     "taboola "
     "zergnet revcontent mgid readalso readnext morefrom moreon morenews morestories morearticles morelinks "
     "seealso alsoread "
     "youmaylike youmayalsolike mostread mostpopular mostviewed mostcommented popularposts recentposts latestposts "
     "latestnews topstories trending trends moreposts otherposts otherarticles otherstories "
     "nextarticle nextpost nextup upnext nextstory previouspost prevpost popular teaser teasers teaserlist teaserbox "
     "articleteaser weiterlesen "
     "mehrzumthema themen verwandt verwandte lesenswert lesetipp lesetipps empfehlungen empfehlung relacionadas "
     "relacionados relacionada "
     "relacionado lirea lireaussi alireaussi leiamais leiatambem correlati correlato leggianche czytajtakze powiazane "
     "gerelateerd "
     "leesook similar similarposts suggested suggestions linklist "
     "linkliste linkbox inlinelinks furtherreading readingbox contextualrelated internallinking interlinking crosslink "
     "crosslinks sidestory meistgelesen nrelate simplereach onward onwardjourney morein storylist postlist articlelist "
     "newslist "
     "recommandations lpnext bestof seriesnav backlinks pingback trackback trackbacks pings"},
    {BoxKind::teaser,
     "teaser teasers teaserlist teaserbox articleteaser teasergroup readmore readmorelink card cards promoitem "
     "storycard"},
    {BoxKind::comments,
     "comment comments nocomments commentlist commentlists commentform commentsection commentbox commentbody "
     "commentscontainer "
     "commentsarea "
     "commenting commentarea disqus disqusthread respond livefyre intensedebate facebookcomments fbcomments viafoura "
     "coral spotim "
     "kommentar kommentare kommentarer leserkommentare commentaire commentaires reactions reaction comentario "
     "comentarios commenti "
     "commento komentarz komentarze reacties replies reply leavereply userdiscussion discussion discussions "
     "usercomments komentare yorum "
     "yorumlar leserbriefe openweb conversation"},
    {BoxKind::newsletter,
     "newsletter newsletters newslettersignup newsletterform nlsignup mailchimp mcembed mcembedsignup signup optin "
     "emailsignup "
     "emailcapture mailinglist mailmunch getresponse sendinblue convertkit aweber infolettre nieuwsbrief subscribeform "
     "subscribebox subscribewidget bulletin emailalert leadgen inlinesignup"},
    {BoxKind::subscription,
     "subscribe subscription subscriptions paywall paywallbox premiumbox abonnement abo abobox aboteaser abopromo "
     "piano pianooffer regwall registerwall registrationwall metered subscriber subscriptionbox donate donation "
     "donations donationbox spenden supportus membership becomeamember patreon offerbox plusbox steady"},
    {BoxKind::advertising,
     "ad ads adv advert adverts advertise advertisement advertisements advertising adsbygoogle adsense adbox adblock "
     "adunit adslot adspot "
     "adzone adplaceholder adcontainer adwrapper adlabel adhesion banner banners bannerad dfp gpt googlead googleads "
     "doubleclick werbung anzeige "
     "anzeigen werbebanner publicite publicidad publicidade pubblicita pub reklama reklam annons annonse advertentie "
     "commercial leaderboard mpu "
     "skyscraper billboard sponsored sponsor sponsors sponsorship nativead nativo partnercontent adthrive mediavine "
     "ezoic "
     "inread teads promoted contentad contentads contentadd wppaid adsanity"},
    {BoxKind::sidebar,
     "sidebar sidebars sidebarright sidebarleft rightsidebar leftsidebar rightrail leftrail siderail rail rightcolumn "
     "leftcolumn rightcol leftcol colright colleft asidebar secondary tertiary widget widgets widgetarea infobar "
     "seitenleiste "
     "marginalspalte marginalie"},
    {BoxKind::promotion,
     "promo promos promotion promotions promobox cta calltoaction marketing upsell affiliatebox "
     "shopbox shop buybox buynow store appstore appdownload downloadapp appstores appbanner smartbanner gewinnspiel "
     "eigenwerbung "
     "housead eventbox inlinepromo storefront productteaser podcastpromo"},
    {BoxKind::cookies,
     "cookie cookies cookiebar cookiebanner cookieconsent cookienotice cookielaw consent gdpr dsgvo onetrust "
     "privacybar privacynotice cookiepolicy eucookie cookiehint usercentrics didomi cookieinfo"},
    {BoxKind::tags,
     "tags taglist taglinks tagcloud tagslist tagged posttags entrytags articletags keywords keyword schlagworte "
     "schlagwort "
     "stichworte stichworter topics topiclist tagbox etiquetas topictags cattags catlinks categorylinks "
     "posttag entrytag storytags "
     "articletopics filedunder postedin"},
    {BoxKind::tools,
     "tools tool toolbar toolbox articletools pagetools posttools storytools print printer printbutton printlink "
     "printfriendly "
     "emailbutton mailto fontsize fontresize textsize resizer textresize actions actionbar articleactions controls "
     "bookmark bookmarks savearticle merkliste artikeltools utilities utilitybar servicelinks servicebar listen "
     "readaloud readspeaker texttospeech tts audioplayer trinity beyondwords reportbutton errorreport correctionform "
     "editsection mweditsection "
     "postviews viewcount pageviews permalink backtotop totop scrolltop funktionen"},
    {BoxKind::rating,
     "rating ratings ratingbox starrating stars vote votes voting voteup thumbsup poll polls pollbox umfrage survey "
     "quiz "
     "wppolls pdrating postratings bewertung bewerten feedback helpful wasthishelpful kksr gdrts"},
    {BoxKind::popup,
     "popup popups popover rollover rolloverpeople hovercard flyover modal modals overlay overlays lightbox dialog "
     "tooltip dropdown flyout toast snackbar "
     "interstitial "
     "loginbox login signin loginform loginmodal register registerform account useraccount logout"},
    {BoxKind::player,
     "jwplayer videojs vjs vjscontrolbar vjsmodaldialog mejs plyr brightcove kaltura videocontrols playercontrols "
     "playlist videoplaylist "
     "videolist videocarousel vjstexttracksettings videoplayer"},
    {BoxKind::gallery_controls,
     "slidecontrols galleryinfo gallerycontrols slickarrow slickdots swiperbutton carouselcontrols carouselindicators "
     "carousel slidenav slickcloned thumbnails thumbs thumblist gallerythumbs slidecount gallerynav flexcontrolnav"},
    {BoxKind::site_header,
     "masthead siteheader pageheader topbar topheader headerbar mainheader globalheader headertop headernav logo "
     "branding searchform "
     "searchbox search suche recherche busqueda weather wetter ticker breakingnews newsticker"},
    {BoxKind::site_footer,
     "footer sitefooter pagefooter footerbar mainfooter globalfooter footerwidgets footernav colophon impressum "
     "imprint "
     "footermenu bottombar footercontainer footerwrapper sitemapfooter"},

    {BoxKind::note,
     "bio authorbio authorbox authorinfo aboutauthor abouttheauthor authordescription contributor contributors "
     "contributorbio "
     "authorprofile authordesc authorabout postauthor disclaimer disclaimers disclosure affiliate affiliatedisclosure "
     "affiliatenote "
     "correction corrections editorsnote editornote editorialnote note notes erratum clarification updatenote credits "
     "autorbox autoreninfo ueberdenautor footnote footnotes references endnotes reflist sources"},
    {BoxKind::front,
     "byline bylines author authors authorname autor autoren dateline pubdate published publishdate posted postedon "
     "timestamp date "
     "datum dates datetime meta postmeta entrymeta articlemeta metadata headline title subtitle entrytitle posttitle "
     "kicker dek standfirst lede lead intro vorspann teasertext excerpt summary subhead subheadline chapo chapeau "
     "abstract sommario entradilla ingress"},
    {BoxKind::caption,
     "caption captions figcaption imagecaption photocaption wpcaption wpcaptiontext imgcaption bildunterschrift "
     "legende legend piedefoto bu bildtext mediacaption credit photocredit imagecredit copyright"},
    {BoxKind::embed,
     "tweet twitter twittertweet instagram instagrammedia facebookpost fbpost reddit redditcard tiktok embed embedded "
     "embedcontent socialembed oembed blockquote pullquote quote quotes zitat"},
};

/// Names of the boxes that hold an article's text.
inline constexpr std::string_view body_words =
    "articlebody entrycontent postcontent econtent articlecontent articletext storybody storycontent storytext "
    "postbody "
    "postentry entrybody bodytext bodycopy articlecopy newsbody newscontent newstext blogcontent blogpost posttext "
    "textcontent contentbody contenttext maintext artikeltext artikelinhalt artikelbody articulo "
    "cuerponoticia textonoticia cuerpo corps corpsarticle testoarticolo corpoarticolo pagecontent singlecontent "
    "richtext articlemain articletextbody articlemaincontent storyarticlebody articledetail newsdetail "
    "articlecontainer "
    "postarticle fulltext maincontent thecontent contentmain articlebodycontent mwparseroutput mwcontenttext "
    "textbody bodycontent tdpostcontent articulotexto notacuerpo meldungstext storymain";

}  // namespace offprint::html
