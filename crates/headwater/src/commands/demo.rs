//! `headwater demo`: the main job on real data, in a scratch folder, with an embedded server.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Instant;

use anyhow::Context;
use bytes::Bytes;
use headwater_services::glue::jobs::Cluster;
use headwater_spark::Runtimes;
use rust_embed::Embed;

use super::crawl::{make_database, tables};
use super::job::{CrawlJob, Statement};
use crate::args::{Demo, Output};
use crate::client::Client;
use crate::data_folder::DataFolder;
use crate::output;
use crate::server::{Server, Settings};

/// The files of `demo-data`, named as the objects that they become.
#[derive(Embed)]
#[folder = "demo-data"]
#[exclude = "*.py"]
#[exclude = "*.md"]
struct Data;

const BUCKET: &str = "lake";
const DATABASE: &str = "shop";
const ACCOUNT: &str = "123456789012";
const REGION: &str = "us-east-1";

/// A question that a person would ask of the data, and its answer in SQL.
struct Question {
    text: &'static str,
    sql: &'static str,
}

const QUESTIONS: [Question; 5] = [
    Question {
        text: "Which countries outside the United Kingdom brought most revenue in 2011?",
        sql: "SELECT country, count(DISTINCT invoice_no) AS orders, round(sum(quantity * unit_price)) AS revenue \
              FROM orders WHERE year = '2011' AND country <> 'United Kingdom' \
              GROUP BY country ORDER BY revenue DESC LIMIT 5",
    },
    Question {
        text: "How did autumn 2011 go, month by month?",
        sql: "SELECT month, count(DISTINCT customer_id) AS customers, round(sum(quantity * unit_price)) AS revenue \
              FROM orders WHERE year = '2011' AND month IN ('09', '10', '11') GROUP BY month ORDER BY month",
    },
    Question {
        text: "What sold best on each of the three days that came in as CSV?",
        sql: "SELECT day, description, pieces FROM ( \
                SELECT day, description, sum(quantity) AS pieces, \
                       row_number() OVER (PARTITION BY day ORDER BY sum(quantity) DESC) AS place \
                FROM daily GROUP BY day, description) ranked \
              WHERE place = 1 ORDER BY day",
    },
    Question {
        text: "To which countries did flights from the United States grow most between 2010 and 2015?",
        sql: "SELECT b.dest_country_name AS country, a.count AS flights_2010, b.count AS flights_2015 \
              FROM flights_json a JOIN flights_json b ON a.dest_country_name = b.dest_country_name \
               AND a.origin_country_name = b.origin_country_name \
              WHERE a.year = '2010' AND b.year = '2015' AND b.origin_country_name = 'United States' \
                AND b.dest_country_name <> 'United States' \
              ORDER BY b.count - a.count DESC LIMIT 5",
    },
    Question {
        text: "Do CSV, JSON and Parquet tell the same story of 2010? (Not quite: as at AWS, crawled CSV is read by LazySimpleSerDe, \
               which knows no quotes, and one country's name holds commas.)",
        sql: "SELECT 'csv' AS format, count(*) AS routes, sum(count) AS flights FROM flights_csv WHERE year = '2010' \
              UNION ALL SELECT 'json', count(*), sum(count) FROM flights_json WHERE year = '2010' \
              UNION ALL SELECT 'parquet', count(*), sum(count) FROM flights_parquet ORDER BY format",
    },
];

pub async fn run(arguments: &Demo) -> anyhow::Result<()> {
    let scratch = tempfile::Builder::new().prefix("headwater-demo-").tempdir()?;
    let folder = DataFolder::at(scratch.path());
    let settings = Settings {
        address: SocketAddr::new(Ipv4Addr::LOCALHOST.into(), 0),
        account: ACCOUNT.to_owned(),
        region: REGION.to_owned(),
        dev: false,
        mounts: Vec::new(),
        mail: None,
        metastore: None,
        runtimes: Runtimes::new(scratch.path().join("runtimes")),
        cluster: Cluster::default(),
        keeps_warm_driver: false,
    };
    let begin = Instant::now();
    let server = Server::start(&folder, &settings).await?;
    step(begin, &format!("started a server at {}", server.endpoint()));
    let client = Client::new(server.endpoint(), REGION, folder.root_key()?);
    let told = tell(&client).await;
    server.stop().await;
    if arguments.keep {
        let kept = scratch.keep();
        output::say(format!(
            "\nkept: look again with `headwater up --data {}`",
            kept.display()
        ));
    }
    told?;
    step(begin, "all of it");
    Ok(())
}

async fn tell(client: &Client) -> anyhow::Result<()> {
    upload(client).await?;
    crawl(client).await?;
    for (number, question) in (1..).zip(&QUESTIONS) {
        ask(client, number, question).await?;
    }
    Ok(())
}

async fn upload(client: &Client) -> anyhow::Result<()> {
    let begin = Instant::now();
    client.create_bucket(BUCKET).await?;
    let names: Vec<_> = Data::iter().collect();
    let bar = output::bar(names.len() as u64, "uploading");
    let mut size = 0;
    for name in &names {
        let file = Data::get(name).with_context(|| format!("{name} is missing from the demo's data"))?;
        let content = Bytes::from(file.data.into_owned());
        size += content.len() as u64;
        client.put_object(BUCKET, name, content).await?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    step(
        begin,
        &format!(
            "uploaded {} files, {}, to s3://{BUCKET}",
            names.len(),
            output::bytes(size)
        ),
    );
    Ok(())
}

async fn crawl(client: &Client) -> anyhow::Result<()> {
    let begin = Instant::now();
    make_database(client, DATABASE).await?;
    let folders = [
        "airports",
        "daily",
        "flights_csv",
        "flights_json",
        "flights_parquet",
        "orders",
    ];
    let job = CrawlJob {
        name: "demo".to_owned(),
        database: DATABASE.to_owned(),
        table_prefix: String::new(),
        targets: folders
            .iter()
            .map(|folder| format!("s3://{BUCKET}/{folder}/"))
            .collect(),
    };
    let spinner = output::spinner("crawling");
    let ended = job.run(client).await;
    spinner.finish_and_clear();
    step(
        begin,
        &format!("crawled: {} tables in database {DATABASE}", ended?.created),
    );
    tables(client, DATABASE).await?.print(Output::Table)
}

async fn ask(client: &Client, number: u32, question: &Question) -> anyhow::Result<()> {
    let statement = Statement {
        sql: question.sql.to_owned(),
        database: DATABASE.to_owned(),
        workgroup: "primary".to_owned(),
        results: Some(format!("s3://{BUCKET}/results/")),
    };
    output::print(format!("\n{number}. {}", question.text));
    let answer = statement
        .run(client)
        .await
        .with_context(|| format!("question {number}"))?;
    answer.rows.print(Output::Table)?;
    let (milliseconds, scanned) = (answer.milliseconds, output::bytes(answer.scanned_bytes));
    output::print(format!("   {milliseconds} ms, {scanned} scanned"));
    Ok(())
}

fn step(begin: Instant, what: &str) {
    output::print(format!("{:>7.2} s  {what}", begin.elapsed().as_secs_f64()));
}
