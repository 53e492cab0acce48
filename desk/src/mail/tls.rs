//! Connections to mail servers: plain on this machine, secured anywhere else.

use super::config::{Server, Tls};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, ServerName};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto::ring};

/// How long a server may take to answer the call.
const CONNECT: Duration = Duration::from_secs(20);

/// A connection of either kind.
pub trait Wire: AsyncRead + AsyncWrite + Unpin + Send + Sync + std::fmt::Debug {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send + Sync + std::fmt::Debug> Wire for T {}

/// Calls a server. Secured from the first byte where that is asked for.
///
/// # Errors
/// In words, without anything secret.
pub async fn connect(server: &Server) -> Result<Box<dyn Wire>, String> {
    let host = server.host.trim_start_matches('[').trim_end_matches(']');
    let stream = tokio::time::timeout(CONNECT, TcpStream::connect((host, server.port)))
        .await
        .map_err(|_| format!("`{}:{}` does not answer", server.host, server.port))?
        .map_err(|error| {
            format!("`{}:{}` cannot be reached: {}", server.host, server.port, error.kind())
        })?;
    stream.set_nodelay(true).ok();
    match server.tls {
        Tls::Implicit => secure(server, Box::new(stream)).await,
        Tls::StartTls | Tls::None => Ok(Box::new(stream)),
    }
}

/// Secures a connection, now that both sides agree to.
///
/// # Errors
/// When the server is not who it should be.
pub async fn secure(server: &Server, wire: Box<dyn Wire>) -> Result<Box<dyn Wire>, String> {
    let host = server.host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let name = ServerName::try_from(host)
        .map_err(|_| format!("`{}` cannot have a certificate", server.host))?;
    let connector = TlsConnector::from(Arc::new(client(server)?));
    let secured = tokio::time::timeout(CONNECT, connector.connect(name, wire))
        .await
        .map_err(|_| format!("`{}` does not secure the connection", server.host))?
        .map_err(|error| {
            format!("the connection to `{}` cannot be secured: {error}", server.host)
        })?;
    Ok(Box::new(secured))
}

fn client(server: &Server) -> Result<ClientConfig, String> {
    let mut roots = RootCertStore::empty();
    // Authorities of this machine that cannot be read are no reason to trust nobody.
    for certificate in rustls_native_certs::load_native_certs().certs {
        roots.add(certificate).ok();
    }
    if let Some(path) = &server.ca_file {
        let unread = || format!("`{}` holds no certificate that can be read", path.display());
        let pem = std::fs::read(path).map_err(|_| unread())?;
        let mut own = 0;
        for certificate in CertificateDer::pem_slice_iter(&pem) {
            let certificate = certificate.map_err(|_| unread())?;
            roots.add(certificate).map_err(|_| unread())?;
            own += 1;
        }
        if own == 0 {
            return Err(unread());
        }
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(config)
}
