// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/verb.h"

#include <Poco/Util/Option.h>
#include <Poco/Util/OptionException.h>
#include <Poco/Util/OptionProcessor.h>
#include <Poco/Util/OptionSet.h>

namespace pochin::ctl {

namespace {

const OptionSyntax *optionNamed(std::span<const OptionSyntax> options, QStringView name)
{
    const auto found = std::ranges::find(options, name, &OptionSyntax::name);
    return found == options.end() ? nullptr : &*found;
}

// The words that are no options, so far as that can be told before the verb is known: enough to find the verb.
QStringList wordsBeforeSorting(const QStringList &line)
{
    QStringList words;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == QLatin1String("--"))
            return words + line.sliced(i + 1);
        if (!line[i].startsWith(QLatin1String("--"))) {
            words.append(line[i]);
            continue;
        }
        const OptionSyntax *common = optionNamed(commonOptions(), QStringView(line[i]).sliced(2));
        if (common && !common->value.isEmpty())
            ++i;
    }
    return words;
}

Poco::Util::OptionSet optionSet(const Verb *verb)
{
    Poco::Util::OptionSet set;
    const auto add = [&set](const OptionSyntax &syntax) {
        Poco::Util::Option option(syntax.name.toStdString(), {});
        option.required(false).repeatable(true);
        if (!syntax.value.isEmpty())
            option.argument(syntax.value.toStdString(), true);
        set.addOption(option);
    };
    std::ranges::for_each(commonOptions(), add);
    if (verb)
        std::ranges::for_each(verb->options, add);
    return set;
}

Result<Arguments> sorted(const Poco::Util::OptionSet &set, const QStringList &line)
{
    Arguments arguments;
    Poco::Util::OptionProcessor processor(set);
    processor.setUnixStyle(true);
    try {
        bool onlyWords = false;
        bool isValueNext = false; // a value that stands apart comes with the next word; until then Poco gives no name
        for (const QString &word : line) {
            // There are no short options, so that a query such as -слово stays a query.
            const bool mayBeOption = isValueNext || (!onlyWords && word.startsWith(QLatin1String("--")));
            std::string name;
            std::string value;
            if (!isValueNext && !onlyWords && word == QLatin1String("--")) {
                onlyWords = true;
            } else if (mayBeOption && processor.process(word.toStdString(), name, value)) {
                isValueNext = name.empty();
                if (!isValueNext)
                    arguments.options[QString::fromStdString(name)].append(QString::fromStdString(value));
            } else {
                arguments.words.append(word);
            }
        }
        processor.checkRequired();
    } catch (const Poco::Util::OptionException &fault) {
        return failure(Failure::Kind::InvalidInput, QString::fromStdString(fault.displayText()));
    }
    return arguments;
}

QString usageOf(const Verb &verb)
{
    QString usage = QStringLiteral("pochinctl ") + verb.name;
    if (!verb.operands.isEmpty())
        usage += u' ' + verb.operands;
    for (const OptionSyntax &option : verb.options)
        usage
            += QStringLiteral(" [--") + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value) + u']';
    return usage;
}

QString tableOf(std::span<const OptionSyntax> options)
{
    QString table;
    for (const OptionSyntax &option : options) {
        const QString left
            = QStringLiteral("  --") + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        table += left.leftJustified(26) + u' ' + option.summary.toString() + u'\n';
    }
    return table;
}

} // namespace

Result<int> Arguments::number(const QString &option, int otherwise, int least, int most) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const int number = last(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return failure(Failure::Kind::InvalidInput,
            QStringLiteral("--%1 takes a whole number from %2 to %3, not '%4'")
                .arg(option)
                .arg(least)
                .arg(most)
                .arg(last(option)));
    return number;
}

const Verb *verbIn(const QStringList &words)
{
    const auto all = allVerbs();
    const auto begins = [&words](const Verb &verb) {
        return verb.name.split(u' ') == words.first(std::min(words.size(), verb.name.count(u' ') + 1));
    };
    const auto found = std::ranges::find_if(all, begins);
    return found == all.end() ? nullptr : &*found;
}

Result<Command> parsedCommand(const QStringList &line)
{
    const QStringList early = wordsBeforeSorting(line);
    Command command{.verb = verbIn(early), .arguments = {}};
    if (!command.verb && !early.isEmpty() && !line.contains(QStringLiteral("--help")))
        return failure(Failure::Kind::InvalidInput,
            QStringLiteral("there is no verb '%1'; pochinctl --help lists them").arg(early.mid(0, 2).join(u' ')));
    auto arguments = sorted(optionSet(command.verb), line);
    if (!arguments)
        return std::unexpected(arguments.error());
    command.arguments = *std::move(arguments);
    if (!command.verb || command.arguments.has(QStringLiteral("help")))
        return command;
    QStringList &words = command.arguments.words;
    words = words.sliced(command.verb->name.count(u' ') + 1);
    if (words.size() < command.verb->leastWords || words.size() > command.verb->mostWords)
        return failure(Failure::Kind::InvalidInput, QStringLiteral("usage: ") + usageOf(*command.verb));
    return command;
}

QString helpFor(const QStringList &words)
{
    if (const Verb *verb = verbIn(words)) {
        const QString about = usageOf(*verb) + QStringLiteral("\n\n") + verb->summary.toString() + u'\n';
        return about + (verb->options.empty() ? QString() : u'\n' + tableOf(verb->options));
    }
    QString help;
    for (const Verb &verb : allVerbs()) {
        if (!words.isEmpty() && verb.name.section(u' ', 0, 0) != words[0])
            continue;
        const QString left
            = QStringLiteral("  ") + verb.name + (verb.operands.isEmpty() ? QString() : u' ' + verb.operands);
        help += left.size() < 40 ? left.leftJustified(40) : left + u'\n' + QString(40, u' ');
        help += verb.summary.toString() + u'\n';
    }
    return i18nc("@info:shell", "Usage: pochinctl [common options] VERB [arguments]") + QStringLiteral("\n\n") + help
        + u'\n' + i18nc("@info:shell heading above a list of options", "Common options:") + u'\n'
        + tableOf(commonOptions());
}

} // namespace pochin::ctl
