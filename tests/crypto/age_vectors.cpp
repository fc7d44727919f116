// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// age_vectors DIR
//
// Opens every file of a folder of vectors in the format of the public age test kit and compares what happens with what
// its head expects. Ends with the line "N passed, N failed, N skipped"; 1 when something failed, 2 when there is
// nothing to run.

#include "crypto/age_vector.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace pochin::crypto;

namespace {

QStringList vectorsIn(const QDir &folder)
{
    return folder.entryList(QDir::Files, QDir::Name);
}

int run(const QDir &folder, const QStringList &names)
{
    QTextStream out(stdout);
    int passed = 0;
    int failed = 0;
    int skipped = 0;
    for (const QString &name : names) {
        const VectorOutcome outcome = outcomeOf(folder.filePath(name));
        passed += outcome.verdict == Verdict::Passed;
        failed += outcome.verdict == Verdict::Failed;
        skipped += outcome.verdict == Verdict::Skipped;
        if (outcome.verdict == Verdict::Failed)
            out << name << ": expected " << outcome.expected << ", but " << outcome.happened << Qt::endl;
    }
    out << passed << " passed, " << failed << " failed, " << skipped << " skipped" << Qt::endl;
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        QTextStream(stderr) << "usage: age_vectors DIR" << Qt::endl;
        return 2;
    }
    const QDir folder(arguments[1]);
    const QStringList names = folder.exists() ? vectorsIn(folder) : QStringList();
    if (names.isEmpty()) {
        QTextStream(stderr) << "age_vectors: " << arguments[1] << (folder.exists() ? " is empty" : " is not a folder")
                            << Qt::endl;
        return 2;
    }
    return run(folder, names);
}
