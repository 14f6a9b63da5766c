#!/usr/bin/env python3
"""copying.py PROGRAM FOLDER   What comes out when the text of a PDF is copied.

Each language of fixtures/articles/ten-scripts.md becomes an article of its own in FOLDER, and is converted; six programs
read it back. The table shows for each the paragraphs found whole, or the share of their trigrams; white space and
bidi controls aside, and U+00AD (PDFium: U+FFFE) counts as gone. U+2010 is a real hyphen. Fails where less is reached than WHOLE, SHARE and CLEAN say.
The last rows are the fixture itself, ten scripts on a page: shown, not asserted."""
import collections, json, os, re, subprocess, sys

LATIN_LIKE = ["en", "de", "el", "ru", "zh-Hans", "ja", "ko"]
ALL = ["pdftotext", "pdftotext -raw", "mutool", "PDFium", "pdf.js", "PDFBox"]
WHOLE = {**{language: ALL for language in LATIN_LIKE}, "he": ["pdftotext", "pdftotext -raw", "mutool", "PDFium"],
         "hi": ["pdftotext", "PDFium"], "bn": ["pdftotext", "PDFium"]}
SHARE = {"ar": (90, ["pdftotext", "PDFium"])}
CLEAN = LATIN_LIKE + ["he", "ar"]  # neither ligatures nor presentation forms nor Kangxi radicals
ODD = re.compile("[\u2e80-\u2fdf\ufb00-\ufdff\ufe70-\ufefc\ufffd\ue000-\uf8ff]")
GONE = dict.fromkeys([0xAD, 0xFFFE, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def commands(pdf):
    place = os.environ["OFFPRINT_VALIDATORS"]
    java = "/usr/share/java/"
    jars = ":".join(java + name for name in ("pdfbox2-tools.jar", "pdfbox2.jar", "fontbox2.jar", "commons-logging.jar"))
    return {
        "pdftotext": ["pdftotext", "-q", pdf, "-"],
        "pdftotext -raw": ["pdftotext", "-q", "-raw", pdf, "-"],
        "mutool": ["mutool", "draw", "-q", "-F", "txt", pdf],
        "PDFium": ["node", place + "/pdfium.mjs", pdf],
        "pdf.js": ["node", place + "/pdfjs.mjs", pdf],
        "PDFBox": ["java", "-XX:TieredStopAtLevel=1", "-cp", jars, "org.apache.pdfbox.tools.ExtractText", "-console", "-encoding", "UTF-8", pdf],
    }


def read_out(pdf):
    """What each program reads; a program that is not here, or does not run (pdf.js wants Node 20), is left out."""
    texts = {}
    for name, command in commands(pdf).items():
        try:
            run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        except FileNotFoundError:
            continue
        if run.returncode == 0:
            texts[name] = run.stdout.decode("utf-8", "replace")
    return texts


def plain(text):
    return re.sub(r"\s+", "", text.translate(GONE)).replace("\u2010", "-")


def trigrams(text):
    return {text[i:i + 3] for i in range(max(1, len(text) - 2))}


def convert(program, source, folder):
    subprocess.run([program, source, "-t", "pdf,json", "--output-dir", folder, "--force", "--quiet"], check=True)
    stem = os.path.join(folder, os.path.splitext(os.path.basename(source))[0])
    return stem + ".pdf", json.load(open(stem + ".json", encoding="utf-8"))


def words(node):
    if isinstance(node, list):
        return "".join(words(item) for item in node)
    if node["type"] in ("soft_break", "line_break"):
        return " "
    return node.get("text", "") + words(node.get("content", []))


def by_language(article):
    paragraphs = collections.defaultdict(list)
    for block in article["body"]:
        paragraphs[block.get("inLanguage", "en")].append(words(block["content"]))
    return paragraphs


def write_article(folder, language, paragraphs):
    path = os.path.join(folder, language + ".md")
    title = paragraphs[0][:24].strip()
    with open(path, "w", encoding="utf-8") as file:
        file.write("---\ntitle: '%s'\nlang: %s\n---\n\n" % (title.replace("'", "''"), language) + "\n\n".join(paragraphs) + "\n")
    return path


def cell(paragraphs, raw):
    found = plain(raw)
    if all(plain(paragraph) in found for paragraph in paragraphs):
        return "whole", 100
    wanted = set().union(*(trigrams(plain(paragraph)) for paragraph in paragraphs))
    share = 100 * len(wanted & trigrams(found)) // len(wanted)
    return "%d%%" % share, share


def row(name, cells):
    print("%-8s" % name + "".join("%-16s" % text for text in cells))


def complaints(language, texts, results):
    for reader in WHOLE.get(language, []):
        if reader in results and results[reader][0] != "whole":
            yield "%s is not whole in %s" % (language, reader)
    least, readers = SHARE.get(language, (0, []))
    for reader in readers:
        if reader in results and results[reader][1] < least:
            yield "%s has less than %d%% in %s" % (language, least, reader)
    for reader, text in texts.items():
        if language in CLEAN and ODD.search(text):
            yield "%s: %s gives %r" % (language, reader, ODD.search(text).group())


def main():
    program, folder = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    mixed_pdf, article = convert(program, os.path.join(ROOT, "fixtures", "articles", "ten-scripts.md"), folder)
    paragraphs = by_language(article)
    failed = []
    row("", ALL)
    for language, texts_of in paragraphs.items():
        pdf, _ = convert(program, write_article(folder, language, texts_of), folder)
        texts = read_out(pdf)
        results = {reader: cell(texts_of, text) for reader, text in texts.items()}
        row(language, [results.get(reader, ("-", 0))[0] for reader in ALL])
        failed += complaints(language, texts, results)
    print("ten scripts on a page")
    texts = read_out(mixed_pdf)
    for language, texts_of in paragraphs.items():
        row(language, [cell(texts_of, texts[reader])[0] if reader in texts else "-" for reader in ALL])
    for complaint in failed:
        print("copying: FAILED: " + complaint)
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
