//! A drawing made safe to stand in a page: shapes and words, and nothing that runs, styles or fetches.

use std::fmt::Write as _;

use roxmltree::{Document, Node, ParsingOptions};

use crate::html::escape;

const ELEMENTS: [&str; 17] = [
    "svg",
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "title",
    "desc",
    "defs",
    "linearGradient",
    "radialGradient",
    "stop",
];

const ATTRIBUTES: [&str; 49] = [
    "viewBox",
    "width",
    "height",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "fx",
    "fy",
    "dx",
    "dy",
    "d",
    "points",
    "transform",
    "fill",
    "fill-opacity",
    "fill-rule",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "opacity",
    "font-family",
    "font-size",
    "font-weight",
    "font-style",
    "text-anchor",
    "dominant-baseline",
    "letter-spacing",
    "textLength",
    "lengthAdjust",
    "preserveAspectRatio",
    "pathLength",
    "class",
    "offset",
    "stop-color",
    "stop-opacity",
    "gradientUnits",
    "gradientTransform",
    "id",
];

const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Drawings nest a few levels; what nests deeper is no drawing of ours.
const DEEPEST: usize = 64;

/// The drawing as SVG of allowed parts only; nothing where it is no SVG.
pub(crate) fn sanitised(svg: &str, alt: &str) -> Option<String> {
    let options =
        ParsingOptions { allow_dtd: false, nodes_limit: 200_000, ..ParsingOptions::default() };
    let document = Document::parse_with_options(svg, options).ok()?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        return None;
    }
    let mut out = String::with_capacity(svg.len());
    let label = if alt.is_empty() {
        " aria-hidden=\"true\"".to_owned()
    } else {
        format!(" role=\"img\" aria-label=\"{}\"", escape(alt))
    };
    write(&mut out, root, &label, 0);
    Some(out)
}

/// Width and height of a drawing that can be printed, in points of the drawing.
pub(crate) fn size(svg: &str) -> Result<(f64, f64), String> {
    const LARGEST: usize = 4 << 20;
    if svg.len() > LARGEST {
        return Err(format!("it has {} bytes and {LARGEST} are allowed", svg.len()));
    }
    let options =
        ParsingOptions { allow_dtd: false, nodes_limit: 200_000, ..ParsingOptions::default() };
    let document = Document::parse_with_options(svg, options).map_err(|fault| fault.to_string())?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(NAMESPACE) {
        return Err("it is no SVG".to_owned());
    }
    let number = |name: &str| -> Option<f64> {
        let value = root.attribute(name)?.trim();
        value.strip_suffix("px").unwrap_or(value).parse().ok()
    };
    let boxed = root.attribute("viewBox").and_then(|value| {
        let numbers: Vec<f64> = value
            .split([' ', ','])
            .filter(|part| !part.is_empty())
            .filter_map(|part| part.parse().ok())
            .collect();
        Some((*numbers.get(2)?, *numbers.get(3)?))
    });
    let size = number("width").zip(number("height")).or(boxed).unwrap_or((300.0, 150.0));
    let sensible = 1.0..=20_000.0;
    if sensible.contains(&size.0) && sensible.contains(&size.1) {
        Ok(size)
    } else {
        Err("its size is none".to_owned())
    }
}

fn write(out: &mut String, node: Node<'_, '_>, label: &str, depth: usize) {
    let name = node.tag_name().name();
    if depth > DEEPEST || !ELEMENTS.contains(&name) {
        return;
    }
    let _ = write!(out, "<{name}{label}");
    if depth == 0 {
        let _ = write!(out, " xmlns=\"{NAMESPACE}\"");
    }
    for attribute in node.attributes() {
        let value = attribute.value();
        // `url(#part)` stays inside the drawing; any other address leads out of it.
        let leads_out = value
            .to_ascii_lowercase()
            .split("url(")
            .skip(1)
            .any(|rest| !rest.trim_start().starts_with('#'));
        if attribute.namespace().is_none() && ATTRIBUTES.contains(&attribute.name()) && !leads_out {
            // Names inside the drawing do not meet the names of the page.
            let value = if attribute.name() == "id" {
                format!("svg-{value}")
            } else {
                value.replace("url(#", "url(#svg-")
            };
            let _ = write!(out, " {}=\"{}\"", attribute.name(), escape(&value));
        }
    }
    out.push('>');
    for child in node.children() {
        if child.is_element() {
            write(out, child, "", depth + 1);
        } else if let Some(text) = child.text().filter(|_| child.is_text()) {
            out.push_str(&escape(text));
        }
    }
    let _ = write!(out, "</{name}>");
}

#[cfg(test)]
mod tests {
    use super::sanitised;

    #[test]
    fn shapes_and_words_stay() {
        let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect x="1" fill="url(#a)"/><text y="5">a &lt; b</text></svg>"##;
        let expected = r##"<svg role="img" aria-label="two &quot;bars&quot;" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect x="1" fill="url(#svg-a)"></rect><text y="5">a &lt; b</text></svg>"##;
        assert_eq!(sanitised(svg, "two \"bars\"").as_deref(), Some(expected));
    }

    #[test]
    fn what_runs_styles_or_fetches_is_gone() {
        let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="x()" style="a:b">
            <script>steal()</script><style>*{background:url(//evil.example)}</style><foreignObject><p>html</p></foreignObject>
            <image href="https://evil.example/a.png"/><use xlink:href="//evil.example#a"/><a href="javascript:x()"><rect/></a>
            <rect onclick="x()" fill="URL( 'https://evil.example' )" width="3"/><animate attributeName="href"/></svg>"##;
        let safe = sanitised(svg, "").expect("it is SVG");
        for gone in [
            "script", "steal", "style", "evil", "html", "href", "onload", "onclick", "animate",
            "x()",
        ] {
            assert!(!safe.contains(gone), "{gone} in {safe}");
        }
        assert!(safe.contains("<rect width=\"3\">"), "{safe}");
    }

    #[test]
    fn what_is_no_drawing_is_left_out() {
        let bomb =
            "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><svg>&b;</svg>";
        for given in ["", "no drawing", "<html/>", "<svg>", bomb] {
            assert_eq!(sanitised(given, ""), None, "{given}");
        }
        let deep = format!("<svg>{}{}</svg>", "<g>".repeat(500), "</g>".repeat(500));
        assert!(sanitised(&deep, "").expect("it is SVG").matches("<g>").count() < 100);
    }
}
