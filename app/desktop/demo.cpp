// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/demo.h"

#include "vault/passphrase.h"

#include <KLocalizedString>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProgressDialog>

namespace pochin::desktop {

using namespace Qt::StringLiterals;

Demo::Demo()
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder.filePath(u"state"_s)));
}

Result<> Demo::make()
{
    QProgressDialog progress(i18nc("@info:progress", "Making the example…"), i18nc("@action:button", "Cancel"), 0, 0);
    progress.setMinimumDuration(500);
    QProcess making;
    QEventLoop waiting;
    QObject::connect(&making, &QProcess::finished, &waiting, &QEventLoop::quit);
    QObject::connect(&making, &QProcess::errorOccurred, &waiting, &QEventLoop::quit);
    QObject::connect(&progress, &QProgressDialog::canceled, &making, &QProcess::kill);
    making.start(QCoreApplication::applicationDirPath() + u"/pochinctl"_s,
        {u"--json"_s, u"demo"_s, m_folder.filePath(u"example"_s)});
    if (making.state() != QProcess::NotRunning)
        waiting.exec();
    if (progress.wasCanceled())
        return failure(Failure::Kind::Cancelled);
    if (making.error() == QProcess::FailedToStart)
        return failure(Failure::Kind::NotFound, making.program());
    if (making.exitStatus() != QProcess::NormalExit || making.exitCode() != 0)
        return failure(Failure::Kind::StorageBroken, QString::fromUtf8(making.readAllStandardError()));
    return take(making.readAllStandardOutput());
}

Result<> Demo::take(const QByteArray &answer)
{
    const QJsonObject made = QJsonDocument::fromJson(answer).object();
    m_vaultFolder = made.value("vault"_L1).toString();
    m_passphraseFile = made.value("passphraseFile"_L1).toString();
    return m_vaultFolder.isEmpty() ? failure(Failure::Kind::Malformed, QString::fromUtf8(answer)) : Result<>();
}

crypto::Secret Demo::passphrase() const
{
    QFile file(m_passphraseFile);
    return file.open(QIODevice::ReadOnly) ? vault::typedPassphrase(QString::fromUtf8(file.readAll()))
                                          : crypto::Secret();
}

} // namespace pochin::desktop
