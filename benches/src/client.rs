//! A small HTTP/1.1 client that keeps its connection. It shares the cores with what it measures, so it
//! does little: one blocking connection, one buffer, bodies of a known length or in chunks.

use anyhow::{Context, Result, bail};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// An answer that takes longer than this counts as none.
const PATIENCE: Duration = Duration::from_secs(60);
const HEADERS: usize = 64;

/// A connection to the program, opened when it is first needed.
#[derive(Debug)]
pub struct Connection {
    address: SocketAddr,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

/// What came back; the body lies in the connection's buffer until the next request.
#[derive(Debug)]
pub struct Answer<'a> {
    pub status: u16,
    /// What `Set-Cookie` holds, up to the first semicolon.
    pub cookie: Option<String>,
    pub body: &'a [u8],
}

/// How the end of a body is known.
enum Length {
    Known(usize),
    Chunked,
}

struct Head {
    status: u16,
    cookie: Option<String>,
    length: Length,
    closes: bool,
    /// Where the body begins.
    end: usize,
}

impl Connection {
    pub fn new(address: SocketAddr) -> Connection {
        Connection { address, stream: None, buffer: Vec::with_capacity(64 * 1024) }
    }

    /// Sends a whole request and reads the whole answer.
    pub fn exchange(&mut self, request: &[u8]) -> Result<Answer<'_>> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => connect(self.address)?,
        };
        stream.write_all(request)?;
        self.buffer.clear();
        let head = loop {
            fill(&mut stream, &mut self.buffer)?;
            if let Some(head) = read_head(&self.buffer)? {
                break head;
            }
        };
        let body = match head.length {
            Length::Known(length) => {
                while self.buffer.len() < head.end + length {
                    fill(&mut stream, &mut self.buffer)?;
                }
                head.end..head.end + length
            }
            Length::Chunked => head.end..self.join_chunks(&mut stream, head.end)?,
        };
        if !head.closes {
            self.stream = Some(stream);
        }
        let body = self.buffer.get(body).unwrap_or_default();
        Ok(Answer { status: head.status, cookie: head.cookie, body })
    }

    /// Joins the chunks in place; the end of the body.
    fn join_chunks(&mut self, stream: &mut TcpStream, start: usize) -> Result<usize> {
        let (mut read, mut written) = (start, start);
        loop {
            let rest = self.buffer.get(read..).unwrap_or_default();
            let (line, size) = match httparse::parse_chunk_size(rest) {
                Ok(httparse::Status::Complete((line, size))) => (line, usize::try_from(size)?),
                Ok(httparse::Status::Partial) => {
                    fill(stream, &mut self.buffer)?;
                    continue;
                }
                Err(_) => bail!("a chunk begins with no size"),
            };
            let (from, to) = (read + line, read + line + size);
            // A chunk ends with a line break, and so does the last one, which is empty.
            while self.buffer.len() < to + 2 {
                fill(stream, &mut self.buffer)?;
            }
            if size == 0 {
                return Ok(written);
            }
            self.buffer.copy_within(from..to, written);
            written += size;
            read = to + 2;
        }
    }
}

fn connect(address: SocketAddr) -> Result<TcpStream> {
    let stream =
        TcpStream::connect(address).with_context(|| format!("{address} does not answer"))?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    Ok(stream)
}

fn fill(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<()> {
    const STEP: usize = 32 * 1024;
    let before = buffer.len();
    buffer.resize(before + STEP, 0);
    let read = stream.read(buffer.get_mut(before..).unwrap_or_default());
    buffer.truncate(before + *read.as_ref().unwrap_or(&0));
    match read? {
        0 => bail!("the connection was closed in the middle of an answer"),
        _ => Ok(()),
    }
}

/// The head of an answer, once all of it has come.
fn read_head(buffer: &[u8]) -> Result<Option<Head>> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut answer = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(end) = answer.parse(buffer)? else { return Ok(None) };
    let find = |name: &str| {
        let header = answer.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        header.and_then(|header| std::str::from_utf8(header.value).ok())
    };
    let length = match find("content-length") {
        Some(length) => Length::Known(length.trim().parse()?),
        None if find("transfer-encoding").is_some() => Length::Chunked,
        None => Length::Known(0),
    };
    Ok(Some(Head {
        status: answer.code.unwrap_or_default(),
        cookie: find("set-cookie").map(|text| text.split(';').next().unwrap_or(text).to_owned()),
        closes: find("connection").is_some_and(|word| word.eq_ignore_ascii_case("close")),
        length,
        end,
    }))
}

/// A request for a page.
pub fn get(path: &str, cookie: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: recourse\r\ncookie: {cookie}\r\n\r\n").into_bytes()
}

/// A request that carries something; `headers` are whole lines with their ends.
pub fn post(path: &str, kind: &str, headers: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nhost: recourse\r\ncontent-type: {kind}\r\n{headers}content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::{Connection, get};
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;
    use std::thread;

    /// What a client reads when a server sends these pieces, each a moment after the one before.
    fn read(pieces: &'static [&'static str]) -> (u16, String) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("the port");
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a caller");
            let mut asked = [0; 1024];
            let _ = stream.read(&mut asked).expect("a request");
            for piece in pieces {
                stream.write_all(piece.as_bytes()).expect("the answer is taken");
                thread::sleep(std::time::Duration::from_millis(5));
            }
        });
        let mut connection = Connection::new(address);
        let answer = connection.exchange(&get("/", "")).expect("an answer");
        let read = (answer.status, String::from_utf8_lossy(answer.body).into_owned());
        server.join().expect("the server ends well");
        read
    }

    #[test]
    fn a_body_of_known_length_is_read_whole_however_it_is_cut() {
        let whole = ["HTTP/1.1 200 OK\r\nContent-Le", "ngth: 6\r\n\r\nwho", "le!"];
        assert_eq!(read(Box::leak(Box::new(whole))), (200, "whole!".to_owned()));
    }

    #[test]
    fn chunks_are_joined_however_they_are_cut() {
        let chunks = [
            "HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n3\r\none",
            "\r\n",
            "4\r\n tw",
            "o\r\n0\r\n",
            "\r\n",
        ];
        assert_eq!(read(Box::leak(Box::new(chunks))), (404, "one two".to_owned()));
    }
}
