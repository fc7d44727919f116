// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/picture_stage.h"
#include "desktop/spaces_room.h"
#include "support/eventually.h"
#include "vault/passphrase.h"
#include "workbench/form/deed_form.h"
#include "workbench/language.h"
#include "workbench/sheet/deed_button.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <memory>

namespace pochin::test {

using namespace Qt::StringLiterals;

/// Somebody at the window: sees buttons by their words and presses them, fills in forms, waits as a person does.
class WindowWalk
{
public:
    WindowWalk()
    {
        m_languages->use(u"en"_s);
        m_stage = std::make_unique<desktop::PictureStage>(*m_languages);
        m_stage->window().show();
    }

    [[nodiscard]] desktop::PictureStage &stage() { return *m_stage; }
    [[nodiscard]] desktop::WorkbenchWindow &window() { return m_stage->window(); }
    [[nodiscard]] ledger::SpacesDesk &desk() const
    {
        return m_stage->window().findChild<desktop::SpacesRoom *>()->desk();
    }
    void makeVault()
    {
        m_stage->session().create(u"Вера"_s, vault::typedPassphrase(u"four carts and one bridge"));
        m_stage->settle();
    }
    void go(const QString &page)
    {
        m_stage->window().showPage(page);
        m_stage->settle();
    }

    /// The one that is open; a closed one is on its way out.
    [[nodiscard]] workbench::DeedForm *form() const
    {
        for (auto *each : m_stage->window().findChildren<workbench::DeedForm *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// The button that a person sees under this word.
    [[nodiscard]] QAbstractButton *button(const QString &word, const QWidget *in = nullptr) const
    {
        for (auto *each : (in ? in : &m_stage->window())->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&') == word)
                return each;
        }
        return nullptr;
    }
    void press(const QString &word, const QWidget *in = nullptr)
    {
        EVENTUALLY(button(word, in) && button(word, in)->isEnabled());
        QAbstractButton *found = button(word, in);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// As a person types; Cyrillic has no keys on the test's keyboard.
    void type(const QString &field, const QString &words)
    {
        QVERIFY(form() && form()->field(field));
        QWidget *editor = form()->field(field);
        editor->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            QTest::keyClicks(line, u" "_s);
            line->setText(words);
        } else {
            qobject_cast<QPlainTextEdit *>(editor)->setPlainText(words);
        }
    }
    /// One of the choices in sight, by its words.
    void choose(const QString &words)
    {
        QVERIFY(form());
        for (auto *choice : form()->findChildren<QRadioButton *>()) {
            if (choice->accessibleName() == words)
                choice->click();
        }
    }
    void closed() { EVENTUALLY(!form()); }
    /// Everything that the visible labels below say.
    [[nodiscard]] QString wordsOf(const QWidget *below) const
    {
        QStringList all;
        for (const auto *label : below->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    }

private:
    std::unique_ptr<workbench::LanguageChoice> m_languages = std::make_unique<workbench::LanguageChoice>();
    std::unique_ptr<desktop::PictureStage> m_stage;
};

} // namespace pochin::test
