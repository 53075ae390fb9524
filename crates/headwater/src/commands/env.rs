//! `headwater env`: the exports that point AWS clients at the server.

use std::path::Path;

use anyhow::Context;

use crate::data_folder::DataFolder;
use crate::output;

pub fn run(data: &Path) -> anyhow::Result<()> {
    let folder = DataFolder::at(data);
    let start_first = || {
        format!(
            "nothing was started on {} yet; start with `headwater up`",
            data.display()
        )
    };
    let key = folder.stored_key()?.with_context(start_first)?;
    let running = folder.running().with_context(start_first)?;
    output::print(format!("export AWS_ENDPOINT_URL={}", running.endpoint));
    output::print(format!("export AWS_ACCESS_KEY_ID={}", key.id));
    output::print(format!("export AWS_SECRET_ACCESS_KEY={}", key.secret));
    output::print(format!("export AWS_DEFAULT_REGION={}", running.region));
    output::print(format!("# or: eval \"$(headwater env --data {})\"", data.display()));
    Ok(())
}
