#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace offprint::editorial {

/// What a word of a row of controls stands for.
enum class ControlKind : std::uint8_t {
    size,             ///< of the type
    listen,           ///< to the text
    keep,             ///< print, save, copy, send
    share,            ///< with others; networks count as this too
    count,            ///< what is counted: views, comments
    reading,          ///< says that a time is the time it takes to read
    reading_minutes,  ///< both in one word
    minutes,
    filler,  ///< may stand in a row but does not make one
};

struct ControlWords {
    ControlKind kind;
    std::string_view language;
    std::string_view words;  ///< folded
};

/// A word may be of several kinds; the first row that has it counts, so minutes and fillers come last.
inline constexpr std::array control_words{
    ControlWords{ControlKind::size, "en", "font size zoom reset aa"},
    ControlWords{ControlKind::size, "de", "schriftgröße schrift"},
    ControlWords{ControlKind::size, "fr", "taille police"},
    ControlWords{ControlKind::size, "es", "tamaño"},
    ControlWords{ControlKind::size, "pt", "tamanho fonte"},
    ControlWords{ControlKind::size, "it", "dimensione carattere"},
    ControlWords{ControlKind::size, "ru", "шрифт шрифта размер"},
    ControlWords{ControlKind::size, "tr", "yazı boyutu punto"},
    ControlWords{ControlKind::size, "az", "şriftin ölçüsü şrift"},
    ControlWords{ControlKind::size, "nl", "lettergrootte tekstgrootte"},
    ControlWords{ControlKind::size, "pl", "czcionki czcionka rozmiar"},
    ControlWords{ControlKind::size, "ar", "حجم الخط"},
    ControlWords{ControlKind::size, "zh", "字号 字体 大 中 小"},
    ControlWords{ControlKind::size, "ja", "文字サイズ 標準"},
    ControlWords{ControlKind::listen, "en", "listen aloud audio"},
    ControlWords{ControlKind::listen, "de", "hören anhören vorlesen"},
    ControlWords{ControlKind::listen, "fr", "écouter"},
    ControlWords{ControlKind::listen, "es", "escuchar"},
    ControlWords{ControlKind::listen, "it", "ascolta"},
    ControlWords{ControlKind::listen, "pt", "ouvir"},
    ControlWords{ControlKind::listen, "ru", "слушать прослушать"},
    ControlWords{ControlKind::listen, "tr", "dinle"},
    ControlWords{ControlKind::listen, "az", "dinləyin dinlə"},
    ControlWords{ControlKind::listen, "nl", "luister beluister luisteren"},
    ControlWords{ControlKind::listen, "pl", "posłuchaj odsłuchaj słuchaj"},
    ControlWords{ControlKind::listen, "ar", "استمع استماع"},
    ControlWords{ControlKind::listen, "zh", "收听 朗读"},
    ControlWords{ControlKind::listen, "ja", "聴く 聞く"},
    ControlWords{ControlKind::keep, "en", "print save bookmark copy link url download pdf gift"},
    ControlWords{ControlKind::keep, "de", "drucken merken speichern kopieren merkliste"},
    ControlWords{ControlKind::keep, "fr", "imprimer enregistrer sauvegarder copier lien"},
    ControlWords{ControlKind::keep, "es", "imprimir guardar copiar enlace"},
    ControlWords{ControlKind::keep, "it", "stampa salva copia"},
    ControlWords{ControlKind::keep, "pt", "salvar copiar"},
    ControlWords{ControlKind::keep, "ru", "печать распечатать сохранить скопировать ссылку"},
    ControlWords{ControlKind::keep, "tr", "yazdır kaydet kopyala linki"},
    ControlWords{ControlKind::keep, "az", "çap et saxla"},
    ControlWords{ControlKind::keep, "nl", "printen afdrukken bewaar bewaren opslaan kopieer"},
    ControlWords{ControlKind::keep, "pl", "drukuj zapisz skopiuj kopiuj"},
    ControlWords{ControlKind::keep, "ar", "طباعة حفظ نسخ الرابط"},
    ControlWords{ControlKind::keep, "zh", "打印 收藏 复制链接 列印"},
    ControlWords{ControlKind::keep, "ja", "印刷 保存 リンクをコピー"},
    ControlWords{ControlKind::share, "en", "share tweet subscribe follow"},
    ControlWords{ControlKind::share, "de", "teilen twittern folgen"},
    ControlWords{ControlKind::share, "fr", "partager tweeter"},
    ControlWords{ControlKind::share, "es", "compartir tuitear twittear"},
    ControlWords{ControlKind::share, "it", "condividi"},
    ControlWords{ControlKind::share, "pt", "partilhar compartilhar"},
    ControlWords{ControlKind::share, "ru", "поделиться"},
    ControlWords{ControlKind::share, "tr", "paylaş"},
    ControlWords{ControlKind::share, "az", "paylaşın paylaş"},
    ControlWords{ControlKind::share, "nl", "delen deel"},
    ControlWords{ControlKind::share, "pl", "udostępnij tweetnij"},
    ControlWords{ControlKind::share, "ar", "شارك مشاركة"},
    ControlWords{ControlKind::share, "zh", "分享 转发"},
    ControlWords{ControlKind::share, "ja", "シェア 共有 ツイート"},
    ControlWords{ControlKind::count, "en",
                 "view views comment comments like likes shares reads retweets reposts reactions"},
    ControlWords{ControlKind::count, "de", "aufrufe kommentar kommentare likes"},
    ControlWords{ControlKind::count, "fr", "vue vues commentaire commentaires partages"},
    ControlWords{ControlKind::count, "es", "vistas visitas comentario comentarios"},
    ControlWords{ControlKind::count, "it", "visualizzazioni commento commenti condivisioni"},
    ControlWords{ControlKind::count, "pt", "visualizações comentário comentários curtidas"},
    ControlWords{ControlKind::count, "ru",
                 "просмотр просмотры просмотров просмотра комментарий комментарии комментариев комментария лайк лайков "
                 "лайка репостов"},
    ControlWords{ControlKind::count, "uk", "переглядів перегляди коментарів коментарі"},
    ControlWords{ControlKind::count, "tr", "görüntülenme görüntüleme okunma yorum beğeni paylaşım"},
    ControlWords{ControlKind::count, "az", "baxış baxılıb oxunub şərh rəy bəyənmə"},
    ControlWords{ControlKind::count, "nl", "reactie reacties weergaven"},
    ControlWords{ControlKind::count, "pl",
                 "wyświetleń wyświetlenia komentarz komentarze komentarzy polubień udostępnień"},
    ControlWords{ControlKind::count, "ar", "مشاهدة مشاهدات تعليق تعليقات إعجاب"},
    ControlWords{ControlKind::count, "zh", "阅读 浏览 评论 点赞 条评论 次阅读 次浏览 阅读量 浏览量 人阅读 赞"},
    ControlWords{ControlKind::count, "ja", "件のコメント コメント いいね 閲覧数 ビュー 回視聴"},
    ControlWords{ControlKind::reading, "en", "read reading"},
    ControlWords{ControlKind::reading, "de", "lesezeit lesedauer lesen"},
    ControlWords{ControlKind::reading, "fr", "lecture lire"},
    ControlWords{ControlKind::reading, "es", "lectura leer"},
    ControlWords{ControlKind::reading, "it", "lettura leggere"},
    ControlWords{ControlKind::reading, "pt", "leitura ler"},
    ControlWords{ControlKind::reading, "ru", "чтения чтение читать"},
    ControlWords{ControlKind::reading, "uk", "читання"},
    ControlWords{ControlKind::reading, "tr", "okuma"},
    ControlWords{ControlKind::reading, "az", "oxuma oxunma"},
    ControlWords{ControlKind::reading, "nl", "leestijd leesduur lezen"},
    ControlWords{ControlKind::reading, "pl", "czytania"},
    ControlWords{ControlKind::reading, "sv", "lästid läsning"},
    ControlWords{ControlKind::reading, "ar", "القراءة قراءة للقراءة"},
    ControlWords{ControlKind::reading, "zh", "阅读时间 阅读时长 预计阅读时间 阅读约需 閱讀時間"},
    ControlWords{ControlKind::reading, "ja", "読了時間 読了時間:約 読了目安 読了まで約 この記事は約 この記事は"},
    ControlWords{ControlKind::reading_minutes, "zh", "分钟阅读 分鐘閱讀"},
    ControlWords{ControlKind::reading_minutes, "ja", "分で読めます 分で読める"},
    ControlWords{ControlKind::minutes, "",
                 "min mins minute minutes minuten minutos minuto minuti мин минут минуты минута хв хвилин хвилини dk "
                 "dakika dəq dəqiqə minuut minuty minut minuta minuter دقائق دقيقة دقیقه 分钟 分鐘 分"},
    ControlWords{ControlKind::filler, "",
                 "date datum fecha data дата tarix tarih a px pt em sec s de zum zu la le di del du da tempo temps "
                 "tiempo time czas czasu time время vaxtı süresi süre tid text this article the on via to of per par "
                 "por auf sur su en in for it times dit het op na texte texto testo artikel article artículo artigo "
                 "articolo page seite وقت مدة 约 約 est ca approx about"},
};

}  // namespace offprint::editorial
