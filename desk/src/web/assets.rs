//! Style sheets, the script and icons, built into the program.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

const FILES: &[(&str, &str, &str)] = &[
    ("tokens.css", "text/css; charset=utf-8", include_str!("../../assets/tokens.css")),
    ("base.css", "text/css; charset=utf-8", include_str!("../../assets/base.css")),
    ("components.css", "text/css; charset=utf-8", include_str!("../../assets/components.css")),
    ("pages.css", "text/css; charset=utf-8", include_str!("../../assets/pages.css")),
    ("public.css", "text/css; charset=utf-8", include_str!("../../assets/public.css")),
    ("desk.js", "text/javascript; charset=utf-8", include_str!("../../assets/desk.js")),
    ("icons.svg", "image/svg+xml", include_str!("../../assets/icons.svg")),
    ("favicon.svg", "image/svg+xml", include_str!("../../assets/favicon.svg")),
];

/// A file by name.
pub async fn file(Path(name): Path<String>) -> Response {
    match FILES.iter().find(|(known, _, _)| *known == name) {
        Some((_, kind, text)) => (
            [(header::CONTENT_TYPE, *kind), (header::CACHE_CONTROL, "public, max-age=3600")],
            *text,
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
