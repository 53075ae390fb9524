//! The command line, in one place: every command, option and environment variable.

mod recommend;

use std::ffi::OsString;
use std::net::IpAddr;
use std::path::PathBuf;

use clap::builder::OsStringValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use headwater_services::glue::jobs::ExecutorSize;

pub use recommend::{MlRecommend, RecommendTrain};

/// The AWS data and machine-learning chain on your own machine.
#[derive(Debug, Parser)]
#[command(version, about, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,

    /// Where everything is kept.
    #[arg(long, global = true, env = "HEADWATER_DATA", default_value_os_t = default_data_folder())]
    pub data: PathBuf,

    /// The server that a command talks to; by default the one that was started on --data.
    #[arg(long, global = true, env = "AWS_ENDPOINT_URL", value_name = "URL")]
    pub endpoint: Option<String>,

    /// How results are printed.
    #[arg(long, global = true, value_enum, default_value_t = Output::Table)]
    pub output: Output,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start the server.
    Up(Up),
    /// Print the exports that point AWS clients at the server.
    Env,
    /// Run the main job on real data in a scratch folder and show the result.
    Demo(Demo),
    /// Find the tables in a folder or bucket.
    Crawl(Crawl),
    /// Run a SQL statement through Athena and print its rows.
    Sql(Sql),
    /// Write scripts for jobs.
    Etl(Etl),
    /// Look at data and learn from it, on files of this machine and without a server.
    #[command(subcommand)]
    Ml(Ml),
    /// Show whether the server runs and what it holds.
    Status,
    /// List the jobs with their last runs, or the runs of one job.
    Jobs(Jobs),
    /// Print what a run of a job printed.
    Logs(Logs),
    /// What jobs run on: Spark and Python.
    #[command(subcommand)]
    Runtime(Runtime),
    /// The Data Catalog as a whole.
    #[command(subcommand)]
    Catalog(Catalog),
}

#[derive(Debug, Args)]
pub struct Jobs {
    /// The job whose runs are listed, newest first.
    pub job: Option<String>,
}

#[derive(Debug, Args)]
pub struct Logs {
    pub job: String,

    /// The run's id; by default the job's newest run.
    pub run: Option<String>,

    /// Go on until the run has ended; the exit code then says whether it succeeded.
    #[arg(short, long)]
    pub follow: bool,
}

#[derive(Debug, Subcommand)]
pub enum Runtime {
    /// List the runtimes that jobs can ask for, and which of them are installed.
    List(RuntimeFolder),
    /// Install a runtime now instead of with the first job that needs it.
    Install(RuntimeInstall),
    /// Browse runs of jobs in Spark's history server, from the event logs that they left in a bucket, until ctrl-c.
    History(RuntimeHistory),
}

#[derive(Debug, Args)]
pub struct RuntimeFolder {
    /// Where the runtimes of jobs are installed; several servers may share them. By default in the data folder.
    #[arg(long, env = "HEADWATER_RUNTIMES", value_name = "FOLDER")]
    pub runtimes: Option<PathBuf>,

    /// A Spark that is there already, for all Spark jobs: only what it lacks is installed beside it.
    // A variable that is set to nothing names nothing, and is no error.
    #[arg(long, env = "SPARK_HOME", value_name = "FOLDER", value_parser = OsStringValueParser::new())]
    pub spark_home: Option<OsString>,
}

#[derive(Debug, Args)]
pub struct RuntimeInstall {
    /// A runtime's name, or the version of Glue that it stands for: `spark-3.5`, `python-shell`, `5.0`.
    pub name: String,

    #[command(flatten)]
    pub folder: RuntimeFolder,
}

#[derive(Debug, Args)]
pub struct RuntimeHistory {
    /// Where the event logs lie: the --spark-event-logs-path of jobs with --enable-spark-ui.
    #[arg(value_name = "s3://BUCKET/PREFIX/")]
    pub logs: String,

    /// The port of its pages, on this machine only; by default a free one.
    #[arg(long, default_value_t = 0, hide_default_value = true)]
    pub port: u16,

    #[command(flatten)]
    pub folder: RuntimeFolder,
}

#[derive(Debug, Subcommand)]
pub enum Catalog {
    /// Bring in the databases, tables, partitions and functions of a Hive Metastore. The server must not run meanwhile.
    Import(CatalogImport),
}

#[derive(Debug, Args)]
pub struct CatalogImport {
    /// Where the metastore listens.
    #[arg(value_name = "thrift://HOST:PORT")]
    pub metastore: String,

    /// Replace what is in the catalog already and differs; by default it stays as it is.
    #[arg(long)]
    pub replace: bool,

    /// The account whose catalog it goes into.
    #[arg(long, env = "HEADWATER_ACCOUNT_ID", default_value = "123456789012", value_parser = account_id)]
    pub account_id: String,

    /// The region whose catalog it goes into.
    #[arg(long, env = "HEADWATER_REGION", default_value = "us-east-1")]
    pub region: String,
}

#[derive(Debug, Args)]
pub struct Up {
    #[arg(long, env = "HEADWATER_PORT", default_value_t = 4566)]
    pub port: u16,

    /// The address to listen on; anything but loopback lets other machines in.
    #[arg(long, env = "HEADWATER_BIND", default_value = "127.0.0.1")]
    pub bind: IpAddr,

    /// The account that the root key belongs to.
    #[arg(long, env = "HEADWATER_ACCOUNT_ID", default_value = "123456789012", value_parser = account_id)]
    pub account_id: String,

    /// The region that `headwater env` prints; requests to any region are served.
    #[arg(long, env = "HEADWATER_REGION", default_value = "us-east-1")]
    pub region: String,

    /// Check no signatures and accept any key; a 12-digit access key names the account. Loopback only.
    #[arg(long)]
    pub dev: bool,

    /// Serve an existing folder as a bucket, without copying. May be given several times.
    #[arg(long, value_name = "NAME=PATH", value_parser = mount)]
    pub mount: Vec<Mount>,

    /// The server that SNS sends e-mail through: smtp://, smtp+starttls:// or smtps://, with user:password@ where it asks.
    #[arg(long, env = "HEADWATER_MAIL_SERVER", value_name = "URL")]
    pub mail_server: Option<String>,

    /// Whom SNS's e-mail comes from.
    #[arg(long, env = "HEADWATER_MAIL_FROM", default_value = "no-reply@sns.headwater.local")]
    pub mail_from: String,

    /// Speak the Hive Metastore protocol on this port, for Spark and Hive. It knows no keys: whoever reaches the port has the catalog.
    #[arg(long, env = "HEADWATER_METASTORE_PORT", value_name = "PORT")]
    pub metastore_port: Option<u16>,

    /// Where databases lie that Spark or Hive make without a location.
    #[arg(
        long,
        env = "HEADWATER_WAREHOUSE",
        value_name = "s3://BUCKET/PREFIX",
        default_value = "s3://warehouse"
    )]
    pub warehouse: String,

    #[command(flatten)]
    pub runtimes: RuntimeFolder,

    /// The Spark master that jobs run on, for example spark://host:7077; by default this machine. A job's workers are executors there.
    #[arg(long, env = "HEADWATER_SPARK_MASTER", value_name = "URL")]
    pub spark_master: Option<String>,

    /// The most that an executor asks of the master, whatever its job's worker type says: what the cluster's machines can hold.
    #[arg(long, env = "HEADWATER_SPARK_EXECUTOR", value_name = "CORES,MEBIBYTES", value_parser = executor_size)]
    pub spark_executor: Option<ExecutorSize>,

    /// Keep no started Spark driver ready for the next job. One waits for ten minutes after a job, with some 400 MB of memory.
    #[arg(long, env = "HEADWATER_NO_WARM_DRIVER")]
    pub no_warm_driver: bool,

    /// What to log, in tracing's terms: `info`, `debug`, `headwater_query=debug`.
    #[arg(long, env = "HEADWATER_LOG", default_value = "info,s3s=off")]
    pub log: String,
}

/// A folder that is served as a bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mount {
    pub bucket: String,
    pub path: PathBuf,
}

#[derive(Debug, Args)]
pub struct Demo {
    /// Keep the scratch folder, and print where it is.
    #[arg(long)]
    pub keep: bool,
}

#[derive(Debug, Args)]
pub struct Crawl {
    /// A local folder, or s3://bucket/prefix/ on the server.
    pub path: String,

    /// Only say which tables and partitions there are, and why; write nothing.
    #[arg(long)]
    pub explain: bool,

    /// The database that tables are written to.
    #[arg(long, default_value = "default")]
    pub database: String,

    /// What the tables' names begin with.
    #[arg(long, default_value = "")]
    pub prefix: String,
}

#[derive(Debug, Args)]
pub struct Sql {
    /// The statement.
    pub statement: String,

    #[arg(long, default_value = "default")]
    pub database: String,

    #[arg(long, default_value = "primary")]
    pub workgroup: String,

    /// Where result files go; needed when the workgroup names no place.
    #[arg(long, value_name = "s3://BUCKET/PREFIX/")]
    pub results: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Ml {
    /// From data to a model, question by question.
    New(MlNew),
    /// Show what each column holds, and how it goes with the target.
    Describe(MlDescribe),
    /// Learn a model from a random part of the rows, and measure it on the rest.
    Train(MlTrain),
    /// Measure a model on data with known targets.
    Evaluate(MlEvaluate),
    /// Print what a model says of each row, as CSV.
    Predict(MlModel),
    /// Write a linear model or trees in a form that others run.
    Export(MlExport),
    /// What users may like, learned from what they liked or did.
    #[command(subcommand)]
    Recommend(MlRecommend),
}

#[derive(Debug, Args)]
pub struct MlSource {
    /// A file of CSV, JSON lines or Parquet, or a folder of them.
    pub data: PathBuf,

    /// A schema as Amazon Machine Learning's; guessed from a CSV file where none is given.
    #[arg(long, value_name = "FILE")]
    pub schema: Option<PathBuf>,

    /// The column to predict, where the schema does not say.
    #[arg(long, value_name = "COLUMN")]
    pub target: Option<String>,
}

#[derive(Debug, Args)]
pub struct MlDescribe {
    #[command(flatten)]
    pub source: MlSource,

    #[command(flatten)]
    pub plots: MlPlots,
}

#[derive(Debug, Args)]
pub struct MlPlots {
    /// Draw into this folder, as SVG.
    #[arg(long, value_name = "FOLDER")]
    pub plots: Option<PathBuf>,

    /// Draw in the terminal.
    #[arg(long)]
    pub bars: bool,
}

/// Which rows are kept back to measure a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MlSplit {
    /// Drawn from all over the data.
    Random,
    /// The last ones.
    Sequential,
}

#[derive(Debug, Args)]
pub struct MlNew {
    #[command(flatten)]
    pub source: MlSource,

    /// Give a column another type: BINARY, CATEGORICAL, NUMERIC or TEXT. May be said for several columns.
    #[arg(long = "type", value_name = "COLUMN=TYPE")]
    pub types: Vec<String>,

    /// Do not learn from this column. May be said for several columns.
    #[arg(long, value_name = "COLUMN")]
    pub exclude: Vec<String>,

    /// Which rows are kept back to measure the model.
    #[arg(long, value_enum)]
    pub split: Option<MlSplit>,

    /// Per cent of the rows that are kept back.
    #[arg(long, default_value_t = 30.0, value_name = "PERCENT")]
    pub holdout: f64,

    /// Where everything is written; by default a folder named for the data, here.
    #[arg(long, value_name = "FOLDER")]
    pub into: Option<PathBuf>,

    /// Ask nothing; what is not said takes its default.
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub struct MlTrain {
    #[command(flatten)]
    pub source: MlSource,

    /// Linear models and trees predict the target; k-means finds groups of rows and needs none.
    #[arg(long, value_enum, default_value_t = Algorithm::Linear)]
    pub algorithm: Algorithm,

    /// A recipe as Amazon Machine Learning's; one is made where none is given. Trees take the columns as they are.
    #[arg(long, value_name = "FILE")]
    pub recipe: Option<PathBuf>,

    /// Passes over the rows; 10 for linear models, at most 100 for k-means.
    #[arg(long)]
    pub passes: Option<u32>,

    /// L1 regularisation of linear models; makes weights zero.
    #[arg(long, default_value_t = 0.0)]
    pub l1: f64,

    /// L2 regularisation: makes weights of linear models small (1e-6), and steps of trees (1).
    #[arg(long)]
    pub l2: Option<f64>,

    #[command(flatten)]
    pub trees: TreeOptions,

    /// Clusters of k-means.
    #[arg(long, default_value_t = 8, value_name = "NUMBER")]
    pub clusters: usize,

    /// Per cent of the rows that are kept back to measure the model.
    #[arg(long, default_value_t = 30.0, value_name = "PERCENT")]
    pub holdout: f64,

    /// Which rows are kept back.
    #[arg(long, value_enum, default_value_t = MlSplit::Random)]
    pub split: MlSplit,

    /// Decides which rows are kept back, and the order in which the others are seen.
    #[arg(long, default_value_t = 0)]
    pub seed: u64,

    /// Where the model is written.
    #[arg(long, value_name = "FILE")]
    pub model: Option<PathBuf>,

    #[command(flatten)]
    pub plots: MlPlots,
}

#[derive(Debug, Args)]
pub struct MlEvaluate {
    #[command(flatten)]
    pub model: MlModel,

    #[command(flatten)]
    pub plots: MlPlots,
}

/// How a model is learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Algorithm {
    Linear,
    Trees,
    Kmeans,
}

#[derive(Debug, Args)]
pub struct TreeOptions {
    /// Trees, one after the other; of several classes so many for each.
    #[arg(long, default_value_t = 100)]
    pub rounds: u32,

    /// How much of its step each tree makes.
    #[arg(long, default_value_t = 0.1, value_name = "RATE")]
    pub learning_rate: f64,

    /// Leaves of each tree, at most.
    #[arg(long, default_value_t = 31)]
    pub leaves: usize,
}

#[derive(Debug, Args)]
pub struct MlExport {
    /// What `headwater ml train --model` wrote.
    pub model: PathBuf,

    /// Where the model is written as ONNX.
    #[arg(long, value_name = "FILE")]
    pub onnx: PathBuf,
}

#[derive(Debug, Args)]
pub struct MlModel {
    /// What `headwater ml train --model` wrote.
    pub model: PathBuf,

    /// A file of CSV, JSON lines or Parquet, or a folder of them, with the columns of the training data.
    pub data: PathBuf,
}

#[derive(Debug, Args)]
pub struct Etl {
    #[command(subcommand)]
    pub command: EtlCommand,
}

#[derive(Debug, Subcommand)]
pub enum EtlCommand {
    /// Write the script of a job that brings a table to another place.
    New(NewScript),
}

#[derive(Debug, Args)]
pub struct NewScript {
    /// The table to read: DATABASE.TABLE, or the s3:// location of a table that the catalog knows.
    pub source: String,

    /// Where its rows go: s3://BUCKET/PREFIX/, or DATABASE.TABLE of a table that is there.
    pub target: String,

    #[arg(long, value_enum, default_value_t = Language::Python)]
    pub language: Language,

    /// The format of files in an s3:// target.
    #[arg(long, default_value = "parquet", value_parser = ["parquet", "json", "csv", "avro", "orc"])]
    pub target_format: String,

    /// Write to this file instead of standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// What a script is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Language {
    Python,
    Scala,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Output {
    /// Aligned columns.
    Table,
    /// One JSON document.
    Json,
    /// Comma-separated values with a header.
    Csv,
}

fn default_data_folder() -> PathBuf {
    let home = std::env::home_dir().unwrap_or_else(|| PathBuf::from("."));
    home.join(".headwater")
}

fn account_id(text: &str) -> Result<String, String> {
    let is_account = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_account {
        Ok(text.to_owned())
    } else {
        Err("an account id has 12 digits".to_owned())
    }
}

fn executor_size(text: &str) -> Result<ExecutorSize, String> {
    let parts = text.split_once(',').and_then(|(cores, memory)| {
        let cores = cores.trim().parse::<u32>().ok().filter(|cores| *cores > 0)?;
        let memory_megabytes = memory.trim().parse().ok().filter(|memory| *memory > 0)?;
        Some(ExecutorSize {
            cores,
            memory_megabytes,
        })
    });
    parts.ok_or_else(|| "give CORES,MEBIBYTES, for example 4,10240".to_owned())
}

fn mount(text: &str) -> Result<Mount, String> {
    let (bucket, path) = text.split_once('=').ok_or("give NAME=PATH")?;
    if path.contains("://") {
        return Err("only local folders can be mounted yet".to_owned());
    }
    let path = PathBuf::from(path);
    if !path.is_dir() {
        return Err(format!("{} is not a folder", path.display()));
    }
    Ok(Mount {
        bucket: bucket.to_owned(),
        path,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn an_account_id_has_twelve_digits() {
        assert!(account_id("123456789012").is_ok());
        assert!(account_id("12345678901").is_err());
        assert!(account_id("12345678901x").is_err());
    }

    #[test]
    fn a_mount_names_a_bucket_and_a_folder() {
        assert_eq!(
            mount("lake=/").unwrap(),
            Mount {
                bucket: "lake".into(),
                path: "/".into()
            }
        );
        assert!(mount("lake").is_err());
        assert!(mount("lake=/no/such/folder").is_err());
        assert!(mount("lake=s3://bucket").is_err());
    }
}
