// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/line/outcome.h"

#include <KLocalizedString>

#include <QMap>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace pochin::ctl {

class Session;

/// One option of a verb: `--limit N`. Without a name for its value it is a switch.
struct OptionSyntax {
    QString name;
    QString value;
    KLocalizedString summary;
};

/// What was typed after the verb, sorted out.
struct Arguments {
    QMap<QString, QStringList> options; ///< every value of each option given; a switch has one empty value
    QStringList words; ///< what is no option

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString last(const QString &option, const QString &otherwise = {}) const
    {
        return has(option) ? options[option].constLast() : otherwise;
    }
    /// The option's value as a whole number within the bounds, or InvalidInput that names the option.
    [[nodiscard]] Result<int> number(const QString &option, int otherwise, int least, int most) const;
};

/// One deed of pochinctl. A verb is a value in a table; adding one is adding an entry (app/ctl/README.md).
struct Verb {
    QString name; ///< "reference search"
    QString operands; ///< "QUERY", as in the usage line
    KLocalizedString summary;
    std::vector<OptionSyntax> options;
    int leastWords = 0;
    int mostWords = 0;
    std::function<Result<Outcome>(Session &, const Arguments &)> run;
};

/// Every verb there is, in the order of the help.
[[nodiscard]] std::span<const Verb> allVerbs();

/// The verb that `words` begins with, or nothing.
[[nodiscard]] const Verb *verbIn(const QStringList &words);

/// The options that every verb takes.
[[nodiscard]] std::span<const OptionSyntax> commonOptions();

/// A whole command line (without the program's name) as a verb and its arguments; common options may stand anywhere.
struct Command {
    const Verb *verb = nullptr; ///< nothing where only common options were given
    Arguments arguments;
};
[[nodiscard]] Result<Command> parsedCommand(const QStringList &line);

/// The help: of everything, of one room ("reference"), or of one verb.
[[nodiscard]] QString helpFor(const QStringList &words);

} // namespace pochin::ctl
