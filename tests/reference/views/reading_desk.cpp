// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/reading_desk.h"

#include <BreezeIcons>

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace pochin::reference {

namespace {

using namespace std::chrono_literals;

MarkId markNumbered(quint32 number)
{
    QByteArray bytes(static_cast<qsizetype>(MarkId::size), '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>(number >> (24 - 8 * i) & 0xff);
    return *MarkId::fromBytes(bytes);
}

} // namespace

const ReferenceLibrary &library()
{
    static const auto library = [] {
        auto opened = ReferenceLibrary::open();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return *std::move(opened);
    }();
    return *library;
}

Address at(QStringView text)
{
    const auto address = Address::fromCanonical(text);
    if (!address)
        qFatal("%s is no address", qPrintable(text.toString()));
    return *address;
}

ReadingDesk::ReadingDesk(QSize size)
    : m_clock(Instant(std::chrono::sys_days(std::chrono::year(2026) / 5 / 1) + 12h)),
      m_page({m_clock, [this] { return markNumbered(++m_marks); }})
{
    BreezeIcons::initIcons();
    m_view = qobject_cast<TextsView *>(m_page.createWidget(nullptr));
    m_view->resize(size);
    m_view->show();
    m_view->activateWindow();
    m_page.setLibrary(library());
    sheet().setFocus();
    settle();
}

ReadingDesk::~ReadingDesk()
{
    delete m_view;
}

void ReadingDesk::unlock()
{
    auto opened = Notebook::open(m_storage);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_notebook = std::make_unique<Notebook>(*std::move(opened));
    m_page.lendNotebook(*m_notebook);
    settle();
}

void ReadingDesk::lock()
{
    m_page.takeNotebookBack(NoNotebook::Locked);
    m_notebook.reset();
    settle();
}

QWidget *ReadingDesk::widget() const
{
    return m_view;
}

void ReadingDesk::press(const QKeySequence &keys)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keySequence(focus ? focus : m_view, keys);
    settle();
}

void ReadingDesk::type(const QString &text)
{
    for (const QChar letter : text) {
        // QTest::keyClick knows Latin letters only.
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
    settle();
}

void ReadingDesk::choose(ReaderActions::Deed deed)
{
    m_view->actions()[deed]->trigger();
    settle();
}

void ReadingDesk::select(const Address &paragraph, const TextRange &range)
{
    sheet().goTo(SheetText::Passage{paragraph, range});
    QTextCursor cursor = sheet().textCursor();
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, static_cast<int>(range.end - range.start));
    sheet().setTextCursor(cursor);
    settle();
}

void ReadingDesk::settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
}

} // namespace pochin::reference
