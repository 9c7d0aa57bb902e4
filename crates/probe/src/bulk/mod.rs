//! Many bytes moved and watched over time: a ceiling, or a silence after a fixed count, is what
//! distinguishes throttling and freezing from a slow line.

mod download;
mod samples;
mod upload;

pub use download::download;
pub use upload::{UPLOAD_LIMIT, upload};

use crate::http::Request;
use samples::Samples;
use waypost_model::{Bulk, BulkEnd, Direction, Failure};

/// How a transfer ended, before it is written down.
enum Ended {
    Complete,
    Enough,
    Stalled(Failure),
    Failed(Failure),
}

impl Ended {
    fn bulk(self, request: &Request<'_>, direction: Direction, samples: Samples) -> Bulk {
        let (end, failure) = match self {
            Self::Complete => (BulkEnd::Complete, None),
            Self::Enough => (BulkEnd::Enough, None),
            Self::Stalled(failure) => (BulkEnd::Stalled, Some(failure)),
            Self::Failed(failure) => (BulkEnd::Failed, Some(failure)),
        };
        let (bytes, samples) = samples.finish();
        Bulk {
            url: request.url.to_string(),
            address: request.address,
            name: request.name,
            direction,
            bytes,
            samples,
            end,
            failure,
        }
    }
}
