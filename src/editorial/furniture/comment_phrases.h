#pragma once

#include <array>

#include "editorial/furniture/phrase_row.h"

namespace offprint::editorial {

/// What stands about the readers' comments.
inline constexpr std::array comment_phrases{
    PhraseRow{comment_area, "en", PhrasePlace::anywhere,
              "leave|post|add|write|submit a|your comment|reply ?below ?cancel ?reply;log|sign|login in|to ?to "
              "comment|reply ?*;you must be logged|registered ?in to ?post|leave|comment ?a ?comment;comments are|have "
              "?been closed ?*;view|show|see|read|hide ?all ?the ?# comments;be the first to comment|reply;add a "
              "comment ?*;comments are ?now moderated ?*;save my name email ?and website in this browser *;required "
              "fields are marked ?*;notify me of new|follow-up comments|posts ?*;report this comment;post comment;show "
              "comments;sort by newest|oldest|best ?first"},
    PhraseRow{comment_area, "en", PhrasePlace::edge,
              "# comment|comments;# comments|thoughts on *;no comments ?yet;have your say;join the "
              "conversation|discussion;comments #;# responses|replies"},
    PhraseRow{comment_area, "en", PhrasePlace::foot, "comments"},
    PhraseRow{comment_area, "de", PhrasePlace::anywhere,
              "?einen kommentar ?hier "
              "schreiben|verfassen|hinzufügen|abgeben|hinterlassen|abschicken;schreibe|schreiben|hinterlasse|verfasse|"
              "hinterlassen ?sie einen|eine kommentar|antwort ?*;?alle|# ?# kommentare "
              "anzeigen|lesen|ansehen|ausblenden|einblenden;diskutieren sie mit;jetzt kommentieren;zum kommentieren "
              "anmelden|einloggen;artikel kommentieren;anmelden|einloggen um zu kommentieren;melden sie sich an um "
              "?zu|einen ?kommentieren|kommentar ?zu ?schreiben;kommentare|kommentarfunktion sind|ist "
              "geschlossen|deaktiviert ?*;erforderliche felder sind ?mit ?markiert ?*;meinen namen meine "
              "e-mail-adresse *;antworten abbrechen|antwort"},
    PhraseRow{comment_area, "de", PhrasePlace::edge, "#|keine kommentare|kommentar;kommentare #;# antworten"},
    PhraseRow{comment_area, "de", PhrasePlace::foot, "kommentare;kommentieren"},
    PhraseRow{comment_area, "fr", PhrasePlace::anywhere,
              "laisser|poster|écrire|publier|ajouter|rédiger un commentaire ?annuler ?*;laissez un commentaire "
              "?*;connectez-vous pour ?laisser|commenter ?un ?commentaire;voir|afficher|lire ?tous ?les ?# "
              "commentaires;les commentaires sont fermés ?*;réagir à cet article;vous devez être connecté pour *"},
    PhraseRow{comment_area, "fr", PhrasePlace::edge, "#|aucun commentaires|commentaire;commentaires #"},
    PhraseRow{comment_area, "fr", PhrasePlace::foot, "commentaires;réactions"},
    PhraseRow{comment_area, "es", PhrasePlace::anywhere,
              "deja|dejar|escribe|escribir|añade|añadir|publicar|agregar un|tu comentario|respuesta ?cancelar "
              "?*;ver|mostrar|leer ?todos ?los ?# comentarios;inicia|iniciar sesión para comentar;los comentarios "
              "están cerrados ?*;sé el primero en comentar;únete a la conversación"},
    PhraseRow{comment_area, "es", PhrasePlace::edge, "#|sin|ningún comentarios|comentario;comentarios #"},
    PhraseRow{comment_area, "es", PhrasePlace::foot, "comentarios;comentar"},
    PhraseRow{comment_area, "it", PhrasePlace::anywhere,
              "lascia|scrivi|aggiungi|invia|pubblica un|il|tuo ?tuo commento ?*;lascia una risposta ?*;accedi per "
              "commentare;mostra|vedi|leggi ?tutti ?i ?# commenti;commenta ?questo l'articolo|articolo;i commenti sono "
              "chiusi ?*"},
    PhraseRow{comment_area, "it", PhrasePlace::edge, "#|nessun commenti|commento;commenti #"},
    PhraseRow{comment_area, "it", PhrasePlace::foot, "commenti;commenta"},
    PhraseRow{comment_area, "pt", PhrasePlace::anywhere,
              "deixe|deixar|escreva|adicione|adicionar|publicar um|seu|o comentário|resposta ?cancelar ?*;faça login "
              "para comentar;ver|mostrar ?todos ?os ?# comentários;os|comentários comentários|estão ?estão encerrados "
              "?*;seja o primeiro a comentar"},
    PhraseRow{comment_area, "pt", PhrasePlace::edge, "#|nenhum|sem comentários|comentário;comentários #"},
    PhraseRow{comment_area, "pt", PhrasePlace::foot, "comentários;comentar"},
    PhraseRow{comment_area, "ru", PhrasePlace::anywhere,
              "оставить|написать|добавить|оставьте|напишите ?свой ?ваш комментарий;показать|посмотреть|читать ?все ?# "
              "комментарии|комментариев;войдите чтобы ?оставить|комментировать ?комментарий;чтобы оставить комментарий "
              "?*;комментарии закрыты ?*;обсудить статью|новость;авторизуйтесь чтобы *;присоединиться к "
              "обсуждению;обязательные поля помечены ?*"},
    PhraseRow{comment_area, "ru", PhrasePlace::edge,
              "#|нет комментариев|комментария|комментарий;комментарии|комментариев #"},
    PhraseRow{comment_area, "ru", PhrasePlace::foot, "комментарии;комментировать"},
    PhraseRow{comment_area, "tr", PhrasePlace::anywhere,
              "?bir yorum yap|yaz|yapın|yazın|ekle|bırak;yorum yapmak|yazmak için *;?tüm yorumları "
              "gör|göster|oku;yorumlar kapalı ?*;cevap yaz"},
    PhraseRow{comment_area, "tr", PhrasePlace::edge, "# yorum;yorumlar #;henüz yorum yok"},
    PhraseRow{comment_area, "tr", PhrasePlace::foot, "yorumlar;yorum"},
    PhraseRow{comment_area, "az", PhrasePlace::anywhere,
              "şərh|rəy yaz|yazın|bildir|əlavə ?et;?bütün şərhləri göstər|oxu;şərh yazmaq üçün *"},
    PhraseRow{comment_area, "az", PhrasePlace::edge, "# şərh|rəy;şərhlər #"},
    PhraseRow{comment_area, "az", PhrasePlace::foot, "şərhlər;rəylər"},
    PhraseRow{comment_area, "nl", PhrasePlace::anywhere,
              "plaats|schrijf|laat|geef een|jouw reactie|opmerking|bericht ?achter;reageer op dit "
              "artikel|bericht;toon|bekijk|lees ?alle ?# reacties;log in om te reageren;reacties zijn gesloten ?*;geef "
              "een reactie ?*"},
    PhraseRow{comment_area, "nl", PhrasePlace::edge, "#|geen reacties|reactie;reacties #"},
    PhraseRow{comment_area, "nl", PhrasePlace::foot, "reacties;reageer;reageren"},
    PhraseRow{comment_area, "pl", PhrasePlace::anywhere,
              "dodaj|napisz|zostaw|skomentuj ?swój komentarz|odpowiedź|artykuł ?anuluj ?*;pokaż|zobacz|czytaj "
              "?wszystkie ?# komentarze|komentarzy;zaloguj się aby|by|żeby dodać|skomentować ?komentarz;komentarze są "
              "zamknięte|wyłączone ?*"},
    PhraseRow{comment_area, "pl", PhrasePlace::edge, "#|brak komentarzy|komentarze|komentarz;komentarze #"},
    PhraseRow{comment_area, "pl", PhrasePlace::foot, "komentarze"},
    PhraseRow{
        comment_area, "ar", PhrasePlace::anywhere,
        "اترك|أضف|اكتب تعليقا|تعليقاً|تعليقًا|تعليق|تعليقك;عرض|إظهار ?جميع التعليقات;سجل الدخول للتعليق;التعليقات مغلقة"},
    PhraseRow{comment_area, "ar", PhrasePlace::edge, "# تعليق|تعليقات|تعليقا;التعليقات #"},
    PhraseRow{comment_area, "ar", PhrasePlace::foot, "التعليقات;تعليقات"},
    PhraseRow{comment_area, "zh", PhrasePlace::anywhere,
              "发表评论;發表評論;我要评论;写评论;查看全部评论;查看评论;登录后发表评论;登录后评论;查看全部 # 条评论"},
    PhraseRow{comment_area, "zh", PhrasePlace::edge, "# 条评论;# 則留言;评论 #;暂无评论"},
    PhraseRow{comment_area, "zh", PhrasePlace::foot, "评论;网友评论;評論;留言"},
    PhraseRow{comment_area, "ja", PhrasePlace::anywhere,
              "コメントを書く;コメントする;コメントを投稿;コメントを投稿する;コメントを残す;コメントを見る;"
              "すべてのコメントを見る;ログインしてコメント"},
    PhraseRow{comment_area, "ja", PhrasePlace::edge, "# 件のコメント;コメント #;コメント # 件"},
    PhraseRow{comment_area, "ja", PhrasePlace::foot, "コメント;コメント一覧"},
};

}  // namespace offprint::editorial
