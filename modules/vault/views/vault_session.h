// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "foundation/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace pochin::vault {

class Vault;
struct VaultLoan;
struct VaultOptions;

/// The vault that the window works with: absent, locked or unlocked, and the deeds that lead from one to the other.
///
/// Deeds that take time run off the GUI thread; at most one is under way, and another asked for meanwhile is ignored.
/// A deed on the open vault borrows it, and vault() is empty until it comes back.
class VaultSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Absent, ///< nothing in the folder yet
        Locked,
        Unlocked,
    };
    Q_ENUM(State)

    enum class Deed { None, Creating, Unlocking, ChangingPassphrase, RenewingSheet, ProvingSheet, Checking };
    Q_ENUM(Deed)

    explicit VaultSession(const QString &folder, QObject *parent = nullptr);
    ~VaultSession() override;
    Q_DISABLE_COPY_MOVE(VaultSession)

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Deed underWay() const { return m_underWay; }
    /// Nothing unless unlocked and not borrowed by a deed. What rooms made from it ends with `aboutToLock`.
    [[nodiscard]] Vault *vault() const { return m_vault.get(); }
    /// How the owner of the vault wants to be called; empty unless unlocked.
    [[nodiscard]] QString pseudonym() const { return m_pseudonym; }
    /// Whether the words of the recovery sheet were ever typed back.
    [[nodiscard]] bool isSheetProven() const { return m_sheetProven; }

    /// For tests and pictures alone: 15 is the least that a vault allows, and takes a tenth of a second.
    void useWorkFactor(int logN) { m_workFactor = logN; }

    /// What is to be done with every vault that is unlocked, in the thread of the deed and before anybody here sees the
    /// vault: what takes time and would otherwise hold up the window. It owns all it touches but the vault, and returns
    /// what is then done here, shortly before the state is Unlocked; if that is not wanted any more, nothing is.
    using Preparation = std::function<std::function<void()>(Vault &)>;
    void prepareWith(Preparation preparation) { m_preparation = std::move(preparation); }

    /// Locks, and turns to the vault in another folder.
    void turnTo(const QString &folder);
    void create(const QString &pseudonym, crypto::Secret passphrase);
    void unlock(crypto::Secret passphrase);
    /// `words` from recoveryWordsFromTyped().
    void unlockWithSheet(crypto::Secret words, crypto::Secret newPassphrase);
    void changePassphrase(crypto::Secret present, crypto::Secret wanted);
    void renewSheet();
    void proveSheet(crypto::Secret words);
    void markSheetProven();
    void check();

public Q_SLOTS:
    /// At once: after it returns the key is no longer in memory. Where a deed has borrowed the vault it is waited for,
    /// two seconds at the most (the slowest key takes one); a longer check then wipes the key itself when it ends.
    void lock();
    /// Drops the outcome of the deed under way; a vault that was being created is taken away again, and only then has
    /// creating ended.
    void cancel();

Q_SIGNALS:
    void stateChanged(pochin::vault::VaultSession::State state);
    void begun(pochin::vault::VaultSession::Deed deed);
    /// After every deed, also a cancelled one; `failed` or the sign of success comes before.
    void ended(pochin::vault::VaultSession::Deed deed);
    void failed(pochin::vault::VaultSession::Deed deed, const pochin::Failure &failure);
    /// The recovery words exist nowhere but in this signal and on the paper they are copied to.
    void sheetMade(const QStringList &words);
    void passphraseChanged();
    void sheetProven();
    /// One sentence for each thing that is not whole; none: all is well.
    void checked(const QStringList &troubles);
    /// What holds something of the vault puts it away now.
    void aboutToLock();

private:
    [[nodiscard]] VaultOptions options() const;
    [[nodiscard]] bool begin(Deed deed);
    [[nodiscard]] bool isCurrent(int turn) const { return turn == m_turn; }
    void end();
    void fail(const Failure &failure);
    void enter(std::unique_ptr<Vault> vault);
    void become(State state);
    template <typename Work, typename Then>
    void borrow(Deed deed, Work work, Then then);
    template <typename Opening>
    void open(Opening opening);

    QString m_folder;
    State m_state;
    Deed m_underWay = Deed::None;
    /// Grows with every deed, lock and cancel, so that an outcome can see that it comes too late.
    int m_turn = 0;
    int m_workFactor = 0;
    std::unique_ptr<Vault> m_vault;
    Preparation m_preparation;
    /// Shared with the deed's thread, which gives the vault back through it, or wipes it there after lock().
    std::shared_ptr<VaultLoan> m_loan;
    QString m_pseudonym;
    bool m_sheetProven = false;
};

} // namespace pochin::vault
