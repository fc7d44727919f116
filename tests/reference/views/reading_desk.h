// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"
#include "reference/library/reference_library.h"
#include "reference/memory_storage.h"
#include "reference/store/notebook.h"
#include "reference/views/reader_sheet.h"
#include "reference/views/texts_page.h"
#include "reference/views/texts_view.h"

#include <QTest>

#include <memory>

namespace pochin::reference {

/// The library that ships, opened once.
[[nodiscard]] const ReferenceLibrary &library();
/// «М.7» as an address; fails the test that asks for what is none.
[[nodiscard]] Address at(QStringView text);

/// Somebody sits in front of the texts page, in a window of its own, with a vault that can be opened and locked.
class ReadingDesk
{
public:
    explicit ReadingDesk(QSize size = {1200, 760});
    ~ReadingDesk();
    Q_DISABLE_COPY_MOVE(ReadingDesk)

    void unlock();
    void lock();

    [[nodiscard]] TextsPage &page() { return m_page; }
    [[nodiscard]] TextsView &view() { return *m_view; }
    [[nodiscard]] ReaderSheet &sheet() { return m_view->sheet(); }
    [[nodiscard]] const NotebookPages &pages() const { return m_notebook->pages(); }
    [[nodiscard]] MemoryStorage &storage() { return m_storage; }
    /// The one child of this type.
    template <typename T>
    [[nodiscard]] T &the() const
    {
        auto *found = m_view->findChild<T *>();
        if (!found)
            qFatal("%s is not on the page", T::staticMetaObject.className());
        return *found;
    }
    /// The child of this type with that accessible name or text.
    template <typename T>
    [[nodiscard]] T *named(const QString &name, QWidget *within = nullptr) const
    {
        for (T *child : (within ? within : widget())->template findChildren<T *>()) {
            if (child->accessibleName() == name || child->property("text").toString() == name)
                return child;
        }
        return nullptr;
    }

    /// Presses keys where the focus is, as on a keyboard.
    void press(const QKeySequence &keys);
    void type(const QString &text);
    /// Chooses a deed as its key or its menu would.
    void choose(ReaderActions::Deed deed);
    void select(const Address &paragraph, const TextRange &range);
    void settle();

private:
    [[nodiscard]] QWidget *widget() const;

    FixedClock m_clock;
    quint32 m_marks = 0;
    TextsPage m_page;
    TextsView *m_view = nullptr;
    MemoryStorage m_storage;
    std::unique_ptr<Notebook> m_notebook;
};

} // namespace pochin::reference
