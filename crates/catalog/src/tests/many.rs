//! Filters over many partitions choose what a walk over all would choose.

use proptest::prelude::*;

use super::Fixture;
use crate::PartitionQuery;

const EXPRESSIONS: [&str; 9] = [
    "city = 'c3'",
    "city in ('c1', 'c7') and year > 2003",
    "year = 2005",
    "year = 2005 and day between 10 and 12",
    "city >= 'c4' and day = 1",
    "city like 'c_' and not (year < 2008)",
    "day = 3 or city = 'c0'",
    "city between 'c2' and 'c5' and year in (2001, 2009) and day <> 7",
    "year = 1900",
];

fn naive(expression: usize, city: u32, year: u32, day: u32) -> bool {
    match expression {
        0 => city == 3,
        1 => (city == 1 || city == 7) && year > 2003,
        2 => year == 2005,
        3 => year == 2005 && (10..=12).contains(&day),
        4 => city >= 4 && day == 1,
        5 => year >= 2008,
        6 => day == 3 || city == 0,
        7 => (2..=5).contains(&city) && (year == 2001 || year == 2009) && day != 7,
        _ => false,
    }
}

async fn filled() -> Fixture {
    let fixture = Fixture::new().await;
    fixture
        .create_table("t", &[("city", "string"), ("year", "int"), ("day", "int")])
        .await;
    for city in 0..10 {
        let rows = (0..10).flat_map(|year| (0..80).map(move |day| (year, day)));
        let values = rows.map(|(year, day)| [format!("c{city}"), format!("{}", 2000 + year), format!("{day:02}")]);
        let inputs = values
            .map(|values| super::partition(&values.each_ref().map(String::as_str)))
            .collect();
        fixture
            .catalog
            .create_partitions(&fixture.id, "db", "t", inputs)
            .await
            .unwrap();
    }
    fixture
}

#[test]
fn leaps_and_pages_lose_and_repeat_nothing() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let fixture = runtime.block_on(filled());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(48));
    let cases = (0..EXPRESSIONS.len(), prop_oneof![Just(7_usize), Just(100), Just(1000)]);
    runner
        .run(&cases, |(index, limit)| {
            let query = PartitionQuery {
                expression: Some(EXPRESSIONS[index].into()),
                ..PartitionQuery::default()
            };
            let found = runtime.block_on(fixture.all("t", &query, limit)).unwrap();
            let all =
                (0..10).flat_map(|city| (2000..2010).flat_map(move |year| (0..80).map(move |day| (city, year, day))));
            let expected = all.filter(|&(city, year, day)| naive(index, city, year, day));
            let expected: Vec<_> = expected
                .map(|(city, year, day)| format!("c{city}/{year}/{day:02}"))
                .collect();
            prop_assert_eq!(found, expected);
            Ok(())
        })
        .unwrap();
}
