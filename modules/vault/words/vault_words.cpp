// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/words/vault_words.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QLocale>

namespace pochin::vault {

namespace {

QString nothingChanged()
{
    return i18nc("@info what is safe", "Nothing has been changed.");
}

QString workOnCopy()
{
    return i18nc("@info what to do",
        "Copy the whole folder to a safe place before you try anything. If you have a backup, open that.");
}

Explanation ofDatabaseDamage(const QString &happened)
{
    return {happened,
        i18nc("@info what is safe", "The passphrase is right, and Pochin has written nothing into the damaged file."),
        workOnCopy()};
}

Explanation ofPlace(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NotAFolder:
        return {i18nc("@info", "There is a file where the vault's folder should be."), nothingChanged(),
            i18nc("@info what to do", "Choose a folder.")};
    case Trouble::NoVaultHere:
        return {i18nc("@info", "There is no vault in this folder."), nothingChanged(),
            i18nc("@info what to do", "Choose another folder, or create a vault here.")};
    case Trouble::FolderNotEmpty:
        return {i18nc("@info", "This folder is not empty, so no vault is made here."),
            i18nc("@info what is safe", "The files in it have not been touched."),
            i18nc("@info what to do", "Choose a new or an empty folder.")};
    case Trouble::NeverFinished:
        return {i18nc("@info", "Creating this vault was cut short."),
            i18nc("@info what is safe", "There was nothing in it yet, so nothing is lost."),
            i18nc("@info what to do", "Create the vault again in the same folder.")};
    case Trouble::NoPermission:
        return {i18nc("@info", "This computer does not allow Pochin to use the folder."), nothingChanged(),
            i18nc("@info what to do",
                "Check who owns the folder and whether its disk can be written, or open the vault only for reading.")};
    case Trouble::MediumMustBeWritable:
        return {
            i18nc("@info",
                "The vault was not closed properly, and its disk cannot be written, so it cannot be read from there."),
            i18nc("@info what is safe", "Everything is still in the folder."),
            i18nc("@info what to do", "Copy the whole folder to a disk that can be written, and open the copy.")};
    default:
        return {};
    }
}

Explanation ofKeyFiles(Trouble trouble)
{
    switch (trouble) {
    case Trouble::KeyFileMissing:
        return {i18nc("@info", "The key file key.age is missing from the vault."),
            i18nc("@info what is safe", "The records are still there, encrypted."),
            i18nc("@info what to do",
                "Put key.age back from a copy of the folder, or open the vault with the recovery sheet.")};
    case Trouble::RecoveryFileMissing:
        return {i18nc("@info", "This vault has no recovery file, so no sheet can open it."), nothingChanged(),
            i18nc("@info what to do", "Open the vault with its passphrase and print a recovery sheet then.")};
    case Trouble::KeyFileDamaged:
        return {i18nc("@info", "The key file is damaged. Your passphrase may well be right."),
            i18nc("@info what is safe", "The records are still there, encrypted."),
            i18nc("@info what to do",
                "Put the key file back from a copy of the folder, or use the other way in: the passphrase or the "
                "recovery sheet.")};
    case Trouble::DeviceFileDamaged:
        return {i18nc("@info", "The file device.key is damaged or is of another vault, so this device cannot sign."),
            i18nc("@info what is safe", "Everything can be read, and nothing of it is lost."),
            i18nc("@info what to do",
                "Put device.key back as it was. If that is not possible, move it out of the folder: this computer then "
                "gets new keys, which you link from another device of yours.")};
    case Trouble::WorkFactorOutOfRange:
        return {i18nc("@info",
                    "The key file asks for an amount of work that Pochin never writes. Somebody may have put it there "
                    "to bring this computer to a standstill."),
            i18nc("@info what is safe", "It has been refused before any work was done."),
            i18nc(
                "@info what to do", "Put the key file back from a copy of the folder, and ask who could write in it.")};
    case Trouble::BelongsToAnotherVault:
        return {i18nc("@info", "The key file belongs to another vault."), nothingChanged(),
            i18nc("@info what to do", "Put back the key file and vault.db that were in one folder together.")};
    case Trouble::WrongPassphrase:
        return {i18nc("@info", "This is not the passphrase of this vault."), nothingChanged(),
            i18nc("@info what to do",
                "Try again: look at the keyboard layout and at Caps Lock. The recovery sheet opens the vault as "
                "well.")};
    case Trouble::WrongRecoveryWords:
        return {i18nc("@info", "The words are written correctly, but they are not from the sheet of this vault."),
            nothingChanged(),
            i18nc("@info what to do", "Look for the newest sheet: each new one makes the older ones worthless.")};
    case Trouble::RecoveryWordsMistyped:
        return {i18nc("@info", "There is a slip in the recovery words."), nothingChanged(),
            i18nc("@info what to do",
                "Compare each word with the sheet: there are thirteen, and the last one proves the others.")};
    case Trouble::WeakPassphrase:
        return {i18nc("@info", "This passphrase would be guessed too soon."), nothingChanged(),
            i18nc("@info what to do",
                "Take the words that Pochin proposes, or a longer sentence that nobody has ever said.")};
    default:
        return {};
    }
}

Explanation ofDatabase(Trouble trouble)
{
    switch (trouble) {
    case Trouble::DatabaseMissing:
        return {i18nc("@info", "The file vault.db is missing from the vault."),
            i18nc("@info what is safe", "Pochin has not made an empty one in its place."),
            i18nc("@info what to do", "Look for it, or restore a backup.")};
    case Trouble::DatabaseEmpty:
        return ofDatabaseDamage(i18nc("@info", "The file vault.db is damaged: it has no content at all."));
    case Trouble::DatabaseCut:
        return ofDatabaseDamage(
            i18nc("@info", "The file vault.db is damaged: it ends too early. Perhaps it was not copied to the end."));
    case Trouble::DatabaseNotEncrypted:
        return {i18nc("@info",
                    "The file vault.db is not encrypted, so it is not the one that Pochin wrote. Somebody has put it "
                    "there."),
            i18nc("@info what is safe", "It has not been opened."), workOnCopy()};
    case Trouble::DatabaseDamaged:
        return ofDatabaseDamage(i18nc("@info", "The file vault.db is damaged, or somebody has changed it."));
    case Trouble::NewerSchema:
        return {i18nc("@info", "This vault was written by a newer version of Pochin."), nothingChanged(),
            i18nc("@info what to do", "Install that version or a newer one.")};
    case Trouble::CipherLibraryUnfit:
        return {i18nc("@info",
                    "The encrypted database library on this computer is too old, or is one that does not encrypt."),
            i18nc("@info what is safe", "No file has been made or opened."),
            i18nc("@info what to do", "Install SQLCipher 4.6 or newer.")};
    default:
        return {};
    }
}

Explanation ofMoment(Trouble trouble)
{
    switch (trouble) {
    case Trouble::HeldByAnother:
        return {i18nc("@info", "The vault is open in another window or on another computer."), nothingChanged(),
            i18nc("@info what to do", "Close it there, or open it here only for reading.")};
    case Trouble::OpenForReadingOnly:
        return {i18nc("@info", "The vault is open only for reading."), nothingChanged(),
            i18nc("@info what to do", "Close it wherever else it is open, then open it again.")};
    case Trouble::DiskFull:
        return {i18nc("@info", "The disk is full."),
            i18nc("@info what is safe",
                "Everything that was stored before is still there; what you were doing just now is not stored."),
            i18nc("@info what to do", "Make room on the disk and do it again.")};
    case Trouble::VaultLocked:
        return {i18nc("@info", "The vault is locked."),
            i18nc("@info what is safe", "What you were writing is kept in it as a draft."),
            i18nc("@info what to do", "Unlock it and go on.")};
    default:
        return {};
    }
}

Explanation ofKind(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::NotFound:
        return {i18nc("@info", "The place for the vault does not exist."), nothingChanged(),
            i18nc("@info what to do", "Create the folder around it first, or choose another.")};
    case Failure::Kind::AlreadyExists:
        return {i18nc("@info", "Something of that name is there already."),
            i18nc("@info what is safe", "It has not been touched."), i18nc("@info what to do", "Choose another name.")};
    case Failure::Kind::LimitExceeded:
        return {i18nc("@info", "This is too large for the vault."), nothingChanged(),
            i18nc("@info what to do", "Divide it into smaller pieces.")};
    default:
        return {i18nc("@info", "The disk could not be read or written."),
            i18nc(
                "@info what is safe", "Everything that was stored before is still there, as far as the disk keeps it."),
            i18nc("@info what to do",
                "Check the disk and its cable, then try again. If it happens again, copy the folder to another disk.")};
    }
}

} // namespace

Explanation explained(Trouble trouble)
{
    for (const auto &page : {ofPlace, ofKeyFiles, ofDatabase, ofMoment}) {
        if (Explanation found = page(trouble); !found.happened.isEmpty())
            return found;
    }
    return ofKind(kindOf(trouble));
}

Explanation explained(const Failure &failure)
{
    const auto trouble = troubleOf(failure);
    return trouble ? explained(*trouble) : ofKind(failure.kind);
}

QString sentenceOf(const Owner &owner)
{
    const auto since = QDateTime::fromMSecsSinceEpoch(owner.since.time_since_epoch().count());
    return i18nc("@info %1 number of a process, %2 name of a computer, %3 date and time",
        "Process %1 on %2 has had it open since %3.", QString::number(owner.process), owner.host,
        QLocale().toString(since, QLocale::ShortFormat));
}

QString sentenceOf(PassphraseFault fault)
{
    switch (fault) {
    case PassphraseFault::TooShort:
        return i18nc(
            "@info", "A passphrase needs at least 12 characters. Several words are easier to remember than signs.");
    case PassphraseFault::TooUniform:
        return i18nc("@info", "This repeats too few different characters.");
    case PassphraseFault::Common:
        return i18nc("@info", "This is among the first that anyone would try, in whatever keyboard layout.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentenceOf(Finding::Source source)
{
    switch (source) {
    case Finding::Source::Seal:
        return i18nc("@info", "A page of the database is damaged, or was not written by Pochin.");
    case Finding::Source::Structure:
        return i18nc("@info", "Pages of the database contradict each other.");
    case Finding::Source::Reference:
        return i18nc("@info", "A record refers to another that is not there.");
    case Finding::Source::SearchIndex:
        return i18nc(
            "@info", "The search index does not match the records. It can be rebuilt; the records are not affected.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::vault
