#pragma once

#include <cstdint>
#include <string_view>

namespace offprint::dom {

/// The elements that HTML and MathML's root have names for; `other` is any name beyond them, `text` a run of text.
enum class Tag : std::uint8_t {
    text,
    other,
    a,
    abbr,
    acronym,
    address,
    article,
    aside,
    audio,
    b,
    base,
    bdi,
    bdo,
    big,
    blockquote,
    body,
    br,
    button,
    canvas,
    caption,
    center,
    cite,
    code,
    col,
    colgroup,
    data,
    datalist,
    dd,
    del,
    details,
    dfn,
    dialog,
    dir,
    div,
    dl,
    dt,
    em,
    embed,
    fieldset,
    figcaption,
    figure,
    font,
    footer,
    form,
    frame,
    frameset,
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    head,
    header,
    hgroup,
    hr,
    html,
    i,
    iframe,
    image,
    img,
    input,
    ins,
    kbd,
    label,
    legend,
    li,
    link,
    listing,
    main,
    map,
    mark,
    marquee,
    math,
    menu,
    meta,
    meter,
    nav,
    noembed,
    noframes,
    noscript,
    object,
    ol,
    optgroup,
    option,
    output,
    p,
    param,
    picture,
    plaintext,
    pre,
    progress,
    q,
    rp,
    rt,
    ruby,
    s,
    samp,
    script,
    search,
    section,
    select,
    slot,
    small,
    source,
    span,
    strike,
    strong,
    style,
    sub,
    summary,
    sup,
    svg,
    table,
    tbody,
    td,
    template_,
    textarea,
    tfoot,
    th,
    thead,
    time,
    title,
    tr,
    track,
    tt,
    u,
    ul,
    var,
    video,
    wbr,
    xmp,
};

/// Of a name in lower case.
Tag tag_of(std::string_view name);

struct NamedTag {
    std::string_view name;  ///< lower case
    Tag tag = Tag::other;
};

/// Of a name in any case; its name lives as long as the program. Of other names: "" and `other`.
NamedTag known_tag(std::string_view name);

/// Whether HTML sets the element as a block of its own ("p", "div", "table"), or a part of one ("li", "td").
bool is_block_element(std::string_view name);
bool is_block_element(Tag tag);

/// Whether the element has no content and no end tag ("br", "img").
bool is_void_element(std::string_view name);
bool is_void_element(Tag tag);

/// h1 to h6.
bool is_heading(Tag tag);

}  // namespace offprint::dom
