#include "editorial/furniture/widget_rows.h"

#include <string>

#include <catch2/catch.hpp>

using namespace offprint::editorial;

TEST_CASE("rows of controls, sizes, counts and reading times are page furniture") {
    for (const std::string row : {"date 2024-08-21 + ↺ − 16 px",
                                  " date 2023-11-02 + ↺ − 18 px",
                                  "A− A+",
                                  "A- A A+",
                                  "+ − 14 px",
                                  "16px A+",
                                  "Listen Print Share",
                                  "Listen | Print | Share",
                                  "Share Tweet Email",
                                  "Print Email Comments 12",
                                  "5 min read",
                                  "2024-08-21 · 7 min read",
                                  "12 minutes read",
                                  "Drucken Teilen Merken",
                                  "Lesezeit: 4 Minuten Lesezeit",
                                  "Imprimer Partager",
                                  "3 minutes de lecture",
                                  "Imprimir Compartir",
                                  "6 min de lectura",
                                  "Печать Поделиться",
                                  "5 минут чтения",
                                  "Stampa Condividi",
                                  "Imprimir Compartilhar",
                                  "Yazdır Paylaş",
                                  "🔊 Listen 🖨 Print"}) {
        INFO(row);
        CHECK(is_widget_row(row));
    }
}

TEST_CASE("a row that could be prose is none") {
    for (const std::string row : {"",
                                  "2024",
                                  "21 August 2024",
                                  "Share the road.",
                                  "Listen to the river.",
                                  "Print is not dead.",
                                  "Text",
                                  "He wrote it in 16 px.",
                                  "It took 5 minutes.",
                                  "The date is 2024-08-21.",
                                  "A",
                                  "Listen",
                                  "Share",
                                  "A long read about 3 rivers.",
                                  "Comments on the plan were few.",
                                  "I read it in 12 minutes.",
                                  "By Ada Byron",
                                  "MARSHFIELD, August 20 —",
                                  "Opinion",
                                  "3 + 4 = 7",
                                  "A + B",
                                  "Listen, share and save the river.",
                                  "Water stands in the lower fields.",
                                  "1. First",
                                  "* * *",
                                  "—",
                                  "© 2024 Example Times",
                                  "+",
                                  "10 – 12"}) {
        INFO(row);
        CHECK_FALSE(is_widget_row(row));
    }
}
