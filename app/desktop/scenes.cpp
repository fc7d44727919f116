// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scenes.h"

#include "desktop/assemblies_scenes.h"
#include "desktop/associations_scenes.h"
#include "desktop/decisions_scenes.h"
#include "desktop/delegates_scenes.h"
#include "desktop/exchange_scenes.h"
#include "desktop/federation_scenes.h"
#include "desktop/groups_scenes.h"
#include "desktop/picture_stage.h"
#include "desktop/search_palette.h"
#include "reference/views/texts_page.h"
#include "vault/passphrase.h"
#include "vault/views/change_passphrase_dialog.h"
#include "vault/views/drill_view.h"
#include "vault/views/new_vault_view.h"
#include "vault/views/passphrase_choice.h"
#include "vault/views/passphrase_field.h"
#include "vault/views/prove_sheet_dialog.h"
#include "vault/views/recovery_sheet_view.h"
#include "vault/views/sheet_unlock_view.h"
#include "vault/views/unlock_view.h"
#include "vault/views/vault_gate.h"
#include "vault/views/vault_section.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace pochin::desktop {

using namespace vault;

namespace {

const QString passphrase = QStringLiteral("четыре телеги и один мост");
const QString name = QStringLiteral("Вера");

void openNewVault(PictureStage &stage)
{
    stage.the<VaultGate>()->go(VaultGate::Step::NewVault);
    stage.the<NewVaultView>()->findChild<QLineEdit *>()->setText(name);
}

void typeOwnPassphrase(PictureStage &stage)
{
    auto *choice = stage.the<NewVaultView>()->findChild<PassphraseChoice *>();
    choice->ownButton()->setChecked(true);
    choice->ownField()->type(QStringLiteral("пароль123456"));
}

void createVault(PictureStage &stage)
{
    stage.session().create(name, typedPassphrase(passphrase));
    stage.settle();
}

void answerDrillWrongly(PictureStage &stage)
{
    stage.the<VaultGate>()->go(VaultGate::Step::Drill);
    auto *drill = stage.the<DrillView>();
    drill->findChild<QLineEdit *>()->setText(QStringLiteral("телега"));
    drill->findChild<QPushButton *>()->click();
}

void enter(PictureStage &stage)
{
    Q_EMIT stage.the<VaultGate>()->entered();
}

void searchTheTexts(PictureStage &stage)
{
    for (workbench::WorkbenchPage *page : stage.window().pages()) {
        if (auto *texts = qobject_cast<reference::TextsPage *>(page))
            texts->openTyped(QStringLiteral("отзыв делегатов"));
    }
}

void openSettings(PictureStage &stage)
{
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(stage.the<SearchPalette>()->findChild<QLineEdit *>(), &escape);
    stage.window().showPage(QStringLiteral("settings"));
}

void showVaultSection(PictureStage &stage)
{
    stage.session().check();
    stage.settle();
    for (QWidget *w = stage.the<VaultSection>(); w; w = w->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(w))
            area->verticalScrollBar()->setValue(stage.the<VaultSection>()->y());
    }
}

void search(PictureStage &stage)
{
    stage.window().openSearch();
    stage.the<SearchPalette>()->findChild<QLineEdit *>()->setText(QStringLiteral("отзыв"));
}

void changePassphrase(PictureStage &stage)
{
    (new ChangePassphraseDialog(stage.session(), &stage.window()))->open();
}

void proveSheet(PictureStage &stage)
{
    stage.closeDialogs();
    (new ProveSheetDialog(stage.session(), &stage.window()))->open();
}

void lock(PictureStage &stage)
{
    stage.closeDialogs();
    stage.session().lock();
}

void unlockWrongly(PictureStage &stage)
{
    stage.session().unlock(typedPassphrase(u"не та фраза, что нужна"));
    stage.settle();
    stage.the<UnlockView>()->findChild<PassphraseField *>()->type(QStringLiteral("xtnsht"));
}

void openWithSheet(PictureStage &stage)
{
    stage.the<VaultGate>()->go(VaultGate::Step::SheetUnlock);
}

} // namespace

std::vector<Scene> scenes()
{
    std::vector<Scene> all{
        {QStringLiteral("01-welcome"), [](PictureStage &) {}},
        {QStringLiteral("02-new-vault"), openNewVault},
        {QStringLiteral("03-own-passphrase"), typeOwnPassphrase},
        {QStringLiteral("04-recovery-sheet"), createVault},
        {QStringLiteral("05-drill"), answerDrillWrongly},
        {QStringLiteral("06-ready"), [](PictureStage &stage) { stage.the<VaultGate>()->go(VaultGate::Step::Ready); }},
        {QStringLiteral("07-texts"), enter},
        {QStringLiteral("08-texts-searched"), searchTheTexts},
        {QStringLiteral("09-search"), search},
        {QStringLiteral("10-settings"), openSettings},
        {QStringLiteral("11-settings-vault"), showVaultSection},
        {QStringLiteral("12-change-passphrase"), changePassphrase},
        {QStringLiteral("13-check-sheet"), proveSheet},
    };
    for (const auto &ofRoom : {groupsScenes, decisionsScenes, assembliesScenes, associationsScenes, delegatesScenes,
             exchangeScenes, federationScenes})
        std::ranges::move(ofRoom(), std::back_inserter(all));
    std::ranges::move(
        std::vector<Scene>{
            {QStringLiteral("14-locked"), lock},
            {QStringLiteral("15-wrong-passphrase"), unlockWrongly},
            {QStringLiteral("16-open-with-sheet"), openWithSheet},
        },
        std::back_inserter(all));
    return all;
}

} // namespace pochin::desktop
