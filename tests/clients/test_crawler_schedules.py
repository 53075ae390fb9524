"""Schedules of crawlers: AWS's six-field cron grammar (glue-crawler-spec.md, section 7 and test 14)."""

import pytest

from refusals import refused


@pytest.mark.parametrize(
    "expression",
    [
        "cron(15 12 * * ? *)",
        "cron(0 10 ? * 6L 2019-2022)",
        "cron(0/15 * ? * MON-FRI *)",
        "cron(30 8 1,15 JAN-MAR,DEC ? 2030)",
        "cron(0 18 L * ? *)",
        "cron(0 18 3W * ? *)",
        "cron(0 0 ? * SUN *)",
        "cron(0/5 8-17 ? * 2-6 *)",
    ],
)
def test_a_schedule_in_the_grammar_is_kept(lake, expression):
    crawler = lake.state(lake.crawler("t/", Schedule=expression))
    assert crawler["Schedule"] == {"ScheduleExpression": expression, "State": "SCHEDULED"}


@pytest.mark.parametrize(
    "expression",
    [
        "cron(0/4 * * * ? *)",  # more often than every five minutes
        "cron(* * * * ? *)",
        "cron(15 12 * * * *)",  # neither day of month nor day of week is ?
        "cron(15 12 1 * 2 *)",
        "cron(15 12 ? * ? *)",
        "cron(15 12 * * ?)",
        "cron(60 12 * * ? *)",
        "cron(15 24 * * ? *)",
        "cron(15 12 32 * ? *)",
        "cron(15 12 ? * 8 *)",
        "cron(15 12 * * ? 2500)",
        "cron(15 12 * FOO ? *)",
        "rate(5 minutes)",
        "15 12 * * ? *",
        "every day",
    ],
)
def test_any_other_schedule_is_refused(lake, expression):
    with refused("InvalidInputException"):
        lake.crawler("t/", Schedule=expression)


def test_a_schedule_is_stopped_and_started(lake, glue):
    name = lake.crawler("t/", Schedule="cron(15 12 * * ? 2199)")
    with refused("SchedulerRunningException"):
        glue.start_crawler_schedule(CrawlerName=name)
    glue.stop_crawler_schedule(CrawlerName=name)
    assert lake.state(name)["Schedule"]["State"] == "NOT_SCHEDULED"
    with refused("SchedulerNotRunningException"):
        glue.stop_crawler_schedule(CrawlerName=name)
    glue.start_crawler_schedule(CrawlerName=name)
    assert lake.state(name)["Schedule"]["State"] == "SCHEDULED"


def test_a_crawler_without_a_schedule_has_none_to_start(lake, glue):
    with refused("NoScheduleException"):
        glue.start_crawler_schedule(CrawlerName=lake.crawler("t/"))


def test_a_schedule_is_changed_and_taken_away(lake, glue):
    name = lake.crawler("t/", Schedule="cron(15 12 * * ? 2199)")
    glue.update_crawler_schedule(CrawlerName=name, Schedule="cron(30 12 * * ? 2199)")
    assert lake.state(name)["Schedule"]["ScheduleExpression"] == "cron(30 12 * * ? 2199)"
    with refused("InvalidInputException"):
        glue.update_crawler_schedule(CrawlerName=name, Schedule="cron(0/4 * * * ? *)")
    glue.update_crawler_schedule(CrawlerName=name, Schedule="")
    assert "ScheduleExpression" not in lake.state(name).get("Schedule", {})
