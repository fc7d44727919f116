// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// age_bench [--json FILE] [--mebibytes N] [--rounds N]
//
// Seals and opens a file for an X25519 recipient, file to file in a temporary folder, with this program and with the
// stock `age`, in turns, so that what else the machine does meets both. Medians; a ratio below 1 means that ours is
// faster. Ours runs inside this process, age is started each time; the last line says what that costs.

#include "crypto/age/age.h"
#include "crypto/random.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace pochin::crypto;
using namespace Qt::StringLiterals;

namespace {

using Milliseconds = double;

Milliseconds timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

class Samples
{
public:
    void add(Milliseconds time) { m_times.push_back(time); }
    [[nodiscard]] Milliseconds median() const
    {
        std::vector<Milliseconds> sorted = m_times;
        std::ranges::sort(sorted);
        return sorted.at(sorted.size() / 2);
    }

private:
    std::vector<Milliseconds> m_times;
};

struct Row {
    QString name;
    Samples ours;
    Samples anchor;
};

/// One file, and both ways through it with both programs.
class Course
{
public:
    explicit Course(qint64 size) : m_identity(age::X25519Identity::generated())
    {
        QFile plain(path(u"plain"_s));
        QFile key(path(u"key"_s));
        if (m_age.isEmpty() || !plain.open(QIODevice::WriteOnly) || !key.open(QIODevice::WriteOnly))
            qFatal("age_bench needs the age program and a temporary folder");
        for (qint64 written = 0; written < size; written += 1 << 20)
            plain.write(randomBytes(1 << 20));
        key.write(m_identity.text().view().data(), m_identity.text().size());
    }

    void sealWithOurs()
    {
        const auto recipient = m_identity.recipient();
        between(u"plain"_s, u"ours.age"_s, [&](QFile &in, QFile &out) { return age::seal(in, out, {&recipient}); });
    }
    void openWithOurs()
    {
        between(u"ours.age"_s, u"ours"_s, [&](QFile &in, QFile &out) { return age::open(in, out, {&m_identity}); });
    }
    void sealWithAge()
    {
        run({u"-r"_s, QString::fromLatin1(m_identity.recipient().text()), u"-o"_s, path(u"age.age"_s),
            path(u"plain"_s)});
    }
    void openWithAge() { run({u"-d"_s, u"-i"_s, path(u"key"_s), u"-o"_s, path(u"age"_s), path(u"age.age"_s)}); }
    void startAge() { run({u"--version"_s}); }

    /// So that every round writes new files, and an error of measuring would show.
    void checkAndClear()
    {
        const auto size = [&](const QString &name) { return QFile(path(name)).size(); };
        if (size(u"ours"_s) != size(u"plain"_s) || size(u"age"_s) != size(u"plain"_s))
            qFatal("a file did not come back whole");
        for (const QString &name : {u"ours"_s, u"age"_s, u"ours.age"_s, u"age.age"_s})
            QFile::remove(path(name));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    template <typename Work>
    void between(const QString &from, const QString &to, Work work)
    {
        QFile in(path(from));
        QFile out(path(to));
        const bool opened = in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        if (!opened || !work(in, out))
            qFatal("ours failed");
    }
    void run(const QStringList &arguments)
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(m_age, arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("age failed: %s", process.readAllStandardError().constData());
    }

    const QString m_age = QStandardPaths::findExecutable(u"age"_s);
    QTemporaryDir m_folder;
    age::X25519Identity m_identity;
};

struct Measured {
    std::vector<Row> rows;
    Samples startOfAge;
};

Measured measured(qint64 mebibytes, int rounds)
{
    Course course(mebibytes << 20);
    Row seal{u"seal %1 MiB"_s.arg(mebibytes), {}, {}};
    Row open{u"open %1 MiB"_s.arg(mebibytes), {}, {}};
    Samples start;
    for (int round = -1; round < rounds; ++round) {
        const Milliseconds times[] = {timeOf([&] { course.sealWithOurs(); }), timeOf([&] { course.sealWithAge(); }),
            timeOf([&] { course.openWithOurs(); }), timeOf([&] { course.openWithAge(); }),
            timeOf([&] { course.startAge(); })};
        course.checkAndClear();
        if (round < 0)
            continue; // the first fills the page cache for both
        seal.ours.add(times[0]);
        seal.anchor.add(times[1]);
        open.ours.add(times[2]);
        open.anchor.add(times[3]);
        start.add(times[4]);
    }
    return {{seal, open}, start};
}

void print(const Measured &measured, int rounds)
{
    QTextStream out(stdout);
    out << u"%1 %2 %3 %4   (ms, median of %5)"_s.arg(u"what"_s, -24)
               .arg(u"ours"_s, 9)
               .arg(u"anchor"_s, 9)
               .arg(u"ratio"_s, 7)
               .arg(rounds)
        << Qt::endl;
    for (const Row &row : measured.rows) {
        const double ours = row.ours.median();
        const double anchor = row.anchor.median();
        out << u"%1 %2 %3 %4"_s.arg(row.name, -24)
                   .arg(ours, 9, 'f', 1)
                   .arg(anchor, 9, 'f', 1)
                   .arg(ours / anchor, 7, 'f', 2)
            << Qt::endl;
    }
    out << u"Of the anchor's times, starting it is %1."_s.arg(measured.startOfAge.median(), 0, 'f', 1) << Qt::endl;
}

bool writeJson(const std::vector<Row> &rows, const QString &path)
{
    QJsonArray array;
    for (const Row &row : rows) {
        const double ours = row.ours.median();
        const double anchor = row.anchor.median();
        array.append(QJsonObject{{u"name"_s, u"age: "_s + row.name}, {u"ours"_s, ours}, {u"anchor"_s, anchor},
            {u"ratio"_s, ours / anchor}, {u"unit"_s, u"ms"_s}});
    }
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
    parser.addOption({u"mebibytes"_s, u"The size of the file."_s, u"N"_s, u"256"_s});
    parser.addOption({u"rounds"_s, u"How often."_s, u"N"_s, u"7"_s});
    parser.process(program);
    const int rounds = std::max(1, parser.value(u"rounds"_s).toInt());
    const Measured result = measured(std::max(1, parser.value(u"mebibytes"_s).toInt()), rounds);
    print(result, rounds);
    return !parser.isSet(u"json"_s) || writeJson(result.rows, parser.value(u"json"_s)) ? 0 : 1;
}
