// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace pochin::crypto {

/// How well the memory under secrets is kept from the swap file and from core dumps.
enum class Guard {
    Locked, ///< cannot be swapped out
    Unlocked, ///< wiped after use, but the system refused to lock it (see `ulimit -l`)
};

/// Makes OpenSSL's secure heap, once for the process, and says what the system allowed. The first Secret does it too; a
/// program calls it at its start so that it can say so when secrets are not locked.
Guard prepareSecureHeap();

/// Bytes that nobody else may see: a key, a passphrase. They live in OpenSSL's secure heap (beside it, in locked pages
/// of their own, when they are many or the heap is full or could not be made), are wiped on destruction, and are never
/// copied by accident.
///
/// A passphrase is its UTF-8 bytes; one that a person typed is normalised to NFC by whoever took it from the keyboard.
class Secret
{
public:
    Secret() noexcept = default;
    /// `size` zero bytes, to be written through `fill()`. Throws std::bad_alloc when there is no memory at all.
    explicit Secret(qsizetype size);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// A copy of `bytes`; wiping the original is up to the caller.
    [[nodiscard]] static Secret ofBytes(QByteArrayView bytes);
    /// Moves the bytes here: `bytes` is wiped and left empty. (A QByteArray that others share is wiped only in this
    /// hand.)
    [[nodiscard]] static Secret takenFrom(QByteArray &bytes);
    /// A second secret of the same bytes, where one is really needed.
    [[nodiscard]] Secret copy() const { return ofBytes(view()); }

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Valid as long as this secret is neither moved nor destroyed.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes, m_size}; }
    [[nodiscard]] std::span<char> fill() { return {m_bytes, static_cast<std::size_t>(m_size)}; }
    /// What the system allowed for these bytes; Unlocked is worth telling a person once.
    [[nodiscard]] Guard guard() const { return m_guard; }

    /// Takes the same time wherever the first difference is. The sizes are not secret.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    enum class Place { SecureHeap, OwnPages };
    void wipe() noexcept;

    char *m_bytes = nullptr;
    qsizetype m_size = 0;
    Place m_place = Place::SecureHeap;
    Guard m_guard = Guard::Locked;
};

/// The same comparison for bytes that are compared with a secret, such as a tag. Different sizes differ at once.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

/// Overwrites `bytes` in a way that no compiler may leave out.
void wipe(std::span<char> bytes);

} // namespace pochin::crypto
