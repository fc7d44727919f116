// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// search_bench [--json FILE] [--rounds N]
//
// Asks the judged queries of tests/reference/queries of three engines, in turns: ours, SQLite's FTS5 with its unicode61
// tokenizer in memory, and ours with nothing but Snowball. Quality is the mean F1 that a reader gives; latency is that
// of one query with ranking and snippets (ours: with suggestions and counts too). A ratio below 1 means that ours is
// faster; for F1, above 1 that ours is better.

#include "reference/domain/query.h"
#include "reference/domain/search.h"
#include "reference/judged_queries.h"
#include "reference/language/russian_words.h"
#include "reference/library/reference_library.h"
#include "reference/texts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace pochin::reference;
using namespace Qt::StringLiterals;

namespace {

double microseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e3;
}

class Samples
{
public:
    void add(double sample) { m_samples.push_back(sample); }
    [[nodiscard]] double at(double share) const
    {
        std::vector<double> sorted = m_samples;
        std::ranges::sort(sorted);
        return sorted.at(static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1)));
    }

private:
    std::vector<double> m_samples;
};

/// What SQLite gives to whoever puts the paragraphs into it and asks.
class Fts5
{
public:
    Fts5()
    {
        sqlite3 *opened = nullptr;
        if (sqlite3_open(":memory:", &opened) != SQLITE_OK)
            qFatal("SQLite does not open");
        m_database.reset(opened);
        run("CREATE VIRTUAL TABLE t USING fts5(id UNINDEXED, text, tokenize = 'unicode61'); BEGIN;");
        Statement insert = prepared("INSERT INTO t VALUES (?, ?)");
        for (const Address &address : edition().paragraphs()) {
            bind(insert.get(), 1, address.text());
            bind(insert.get(), 2, edition().paragraph(address)->text());
            sqlite3_step(insert.get());
            sqlite3_reset(insert.get());
        }
        run("COMMIT;");
        m_select = prepared("SELECT id, snippet(t, 1, '[', ']', '…', 24) FROM t WHERE t MATCH ? ORDER BY rank");
    }

    [[nodiscard]] FoundIds find(const QString &typed)
    {
        FoundIds ids;
        bind(m_select.get(), 1, expression(typed));
        while (sqlite3_step(m_select.get()) == SQLITE_ROW) {
            ids.insert(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_select.get(), 0))));
            sqlite3_column_text(m_select.get(), 1);
        }
        sqlite3_reset(m_select.get());
        return ids;
    }

private:
    struct Close {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;

    Statement prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database.get(), sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database.get()));
        return Statement(statement);
    }
    void run(const char *sql)
    {
        if (sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database.get()));
    }
    static void bind(sqlite3_stmt *statement, int at, const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text(statement, at, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    }

    /// Our reading of the query in its grammar, with every word quoted.
    static QString expression(const QString &typed)
    {
        QStringList clauses;
        for (const QueryClause &clause : parsedQuery(typed, edition()).clauses) {
            QStringList words;
            for (const QueryWord &word : clause.words)
                words += u'"' + word.folded + (word.match == QueryWord::Match::Prefix ? u"\"*"_s : u"\""_s);
            clauses += u'(' + words.join(u" + "_s) + u')';
        }
        return clauses.isEmpty() ? u"\"\""_s : clauses.join(u" AND "_s);
    }

    std::unique_ptr<sqlite3, Close> m_database;
    Statement m_select;
};

struct Engine {
    QString name;
    std::function<FoundIds(const QString &)> find;
    Samples latency;
    MeanScore quality;
};

void ask(std::vector<Engine> &engines, int rounds)
{
    for (const JudgedQuery &query : judgedQueries()) {
        for (Engine &engine : engines)
            engine.quality.add(scored(query, engine.find(query.typed)));
        for (int round = 0; round < rounds; ++round) {
            for (Engine &engine : engines)
                engine.latency.add(microseconds([&] { const FoundIds found = engine.find(query.typed); }));
        }
    }
}

struct Row {
    QString name;
    double ours;
    double anchor;
    QString unit;
};

/// From nothing to ready, in milliseconds.
Row preparation(int rounds)
{
    const RussianWords words;
    words.waitUntilReady();
    Samples ours;
    Samples anchor;
    for (int round = 0; round < rounds; ++round) {
        ours.add(microseconds([&] { const auto library = ReferenceLibrary::open(&words); }) / 1e3);
        anchor.add(microseconds([] { const Fts5 fts5; }) / 1e3);
    }
    return {u"read and index, against FTS5"_s, ours.at(0.5), anchor.at(0.5), u"ms"_s};
}

std::vector<Row> measured(int rounds)
{
    Fts5 fts5;
    const auto askOf = [](const SearchIndex &index) {
        return [&index](const QString &typed) { return paragraphsFoundBy(index, typed); };
    };
    std::vector<Engine> engines{{u"ours"_s, askOf(shippedIndex()), {}, {}},
        {u"FTS5 unicode61"_s, [&](const QString &typed) { return fts5.find(typed); }, {}, {}},
        {u"Snowball only"_s, askOf(snowballOnly()), {}, {}}};
    ask(engines, rounds);
    std::vector<Row> rows;
    for (const Engine &anchor : {engines[1], engines[2]}) {
        const Engine &ours = engines.front();
        rows.push_back({u"F1, against "_s + anchor.name, ours.quality.mean.f1, anchor.quality.mean.f1, u"F1"_s});
        for (const auto &[share, name] : {std::pair(0.5, u"median"_s), {0.95, u"p95"_s}})
            rows.push_back({u"query %1, against %2"_s.arg(name, anchor.name), ours.latency.at(share),
                anchor.latency.at(share), u"µs"_s});
    }
    rows.push_back(preparation(rounds));
    return rows;
}

void print(const std::vector<Row> &rows)
{
    QTextStream out(stdout);
    out << u"%1 %2 %3 %4"_s.arg(u"what"_s, -38).arg(u"ours"_s, 9).arg(u"anchor"_s, 9).arg(u"ratio"_s, 7) << Qt::endl;
    for (const Row &row : rows) {
        out << u"%1 %2 %3 %4  %5"_s.arg(row.name, -38)
                   .arg(row.ours, 9, 'f', row.unit == u"F1"_s ? 3 : 1)
                   .arg(row.anchor, 9, 'f', row.unit == u"F1"_s ? 3 : 1)
                   .arg(row.ours / row.anchor, 7, 'f', 2)
                   .arg(row.unit)
            << Qt::endl;
    }
}

bool writeJson(const std::vector<Row> &rows, const QString &path)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(QJsonObject{{u"name"_s, u"search: "_s + row.name}, {u"ours"_s, row.ours},
            {u"anchor"_s, row.anchor}, {u"ratio"_s, row.ours / row.anchor}, {u"unit"_s, row.unit}});
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(array).toJson()) > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Write the rows to FILE too."_s, u"FILE"_s});
    parser.addOption({u"rounds"_s, u"How often each query is asked."_s, u"N"_s, u"7"_s});
    parser.process(program);
    const std::vector<Row> rows = measured(std::max(1, parser.value(u"rounds"_s).toInt()));
    print(rows);
    return !parser.isSet(u"json"_s) || writeJson(rows, parser.value(u"json"_s)) ? 0 : 1;
}
