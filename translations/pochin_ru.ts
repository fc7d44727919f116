<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>app/composition/came_of_item.cpp</name>
    <message>
        <source>%1) %2: %3</source>
        <comment>@info a point of a mandate: %1 is its number, %2 how strong it is, %3 its words</comment>
        <translation>%1) %2: %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Mandate of %1 on “%2”: %3. %4</source>
        <comment>@info in minutes: %1 is a delegate, %2 a matter, %3 points, %4 how it ends</comment>
        <translation>Наказ по делу «%2», делегат — %1: %3. %4</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Task in “%1”: %2</source>
        <comment>@info in minutes: %1 is an association, %2 a task</comment>
        <translation>Задача товарищества «%1»: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/composition/cleaned_text.cpp</name>
    <message>
        <source>somebody %1</source>
        <comment>@item stands for a name in a public report, %1 is a number</comment>
        <translation>кто-то (%1)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/composition/deed_words.cpp</name>
    <message>
        <source>%1 founded the group</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: основание группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 took note of what others did</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: сведены известия от других</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 asked to forget something of their own</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: просьба забыть своё</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 linked a further device</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: привязано ещё одно устройство</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 gave up a device</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: отказ от устройства</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 gave the group a file</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: в группу передан файл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 drafted a mandate</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: набросок наказа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 gave a mandate</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: дан наказ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 put a mandate to the group</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: наказ внесён в группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 answered a mandate</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: ответ на наказ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 recorded a recall</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: отзыв делегата</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said that a recall names them wrongly</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: отзыв называет неверно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 confirmed what a recall says of them</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: подтверждает, что отзыв говорит верно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 laid a mandate down</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: наказ сложен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said that the event of a mandate has come</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: наступило событие наказа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 recorded an act as a delegate</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: действие делегата</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 asked home</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: вопрос домой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 answered a delegate&apos;s question</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: ответ на вопрос делегата</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 reported home</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: отчёт делегата</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 put an answer to the group</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: ответ внесён в группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 brought an outcome home</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: решение совета принесено домой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 laid a matter before the council</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: вопрос внесён в совет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 proposed an outcome for ratification</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: решение предложено к ратификации</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 raised a voice on an outcome</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: голос о решении</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said that they do the work</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: участие в деле</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 founded a committee</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: основан комитет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 joined or left a committee</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: вход в комитет или выход</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 renewed a committee</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: комитет продлён</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 closed a committee</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: комитет закрыт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said why the council is still needed</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: сказано, зачем совет ещё нужен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 made a proposal</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: предложение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 put another wording of a proposal</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: другой текст предложения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said what they think of a proposal</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: позиция по предложению</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 counted what was said on a proposal</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: подведён итог по предложению</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 took their proposal back</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: предложение снято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 gave a reason on a proposal</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: довод к предложению</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said whom a proposal concerns too</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: кого ещё касается предложение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 answered as one at whom it is directed</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: ответ того, на кого это направлено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 withdrew their consent</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: согласие отозвано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote down what another said</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: записано сказанное другим</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote down what came of a proposal</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: записано, что вышло из предложения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 confirmed what another wrote down</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: чужая запись подтверждена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 sealed a number for a draw</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: число для жребия запечатано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 showed their number in a draw</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: число для жребия показано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 asked the group in a poll</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: опрос в группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 answered a poll</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: ответ на опрос</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 ended a poll</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: опрос окончен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 called an assembly</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: созыв собрания</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 changed the call of an assembly</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: изменён созыв собрания</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 called an assembly off</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: собрание отменено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 put something on an agenda</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: пункт внесён в повестку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 put an agenda in another order</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: изменён порядок повестки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 took an item of theirs off an agenda</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: свой пункт снят с повестки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote that an assembly began or ended</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: записано, что собрание началось или закончилось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 noted who was there</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: отмечено, кто был на собрании</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 counted hands</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: посчитаны руки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote down what was said on an item</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: записано, что говорили по пункту</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 noted what came of an item</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: отмечено, что вышло из пункта</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 offered an errand for an assembly</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: предложено поручение на собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote down what another took on aloud</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: записано со слов, что берёт на себя другой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said that what was written down for them is not so</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: записанное со слов названо неверным</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote minutes</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: написан протокол</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 answered the minutes</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: ответ на протокол</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 vouched for a newcomer</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: поручительство за новичка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 called an association</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: созыв товарищества</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 made an association known</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: сообщение о товариществе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 joined an association</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: вступление в товарищество</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 left an association</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: выход из товарищества</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 worded a call anew</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: созыв сказан иначе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 asked to go on</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: вопрос, продолжать ли</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said yes to going on</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: согласие продолжать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said that it is solved</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: сказано: решено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said that it is not solved yet</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: сказано: ещё не решено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 handed over</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: передача дел</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 ended an association for the group</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: товарищество прекращено от имени группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 offered a task</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: предложение задачи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 edited a task</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: изменение задачи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 took a task</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: задача взята</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 gave a task back</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: задача возвращена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said that a task is done</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: задача сделана</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 looked at what was done</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: проверка сделанного</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said that a task is not done after all</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: задача снова открыта</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 dropped a task</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: задача отпала</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 asked somebody to take a task</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: просьба взять задачу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 declined a task</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: отказ от просьбы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 brought a task to another association</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: перенос задачи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote a note</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: заметка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote on a plan</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: запись в план</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 looked back</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation>%1: разбор</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@item a deed, %1 is who did it, %2 what was done</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@item a deed, %1 is who did it, %2 a technical name</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 took something on</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation type="vanished">%1: взято на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said what became of what they took on</source>
        <comment>@item a deed, %1 is who did it</comment>
        <translation type="vanished">%1: что стало со взятым на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/composition/public_report.cpp</name>
    <message>
        <source>%1 (%2)</source>
        <comment>@item of a public report, %1 is a matter, %2 how a mandate stands</comment>
        <translation>%1 (%2)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@item %1 the strength of a point, %2 its words</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: done</source>
        <comment>@item of a public report, %1 is the task of an association</comment>
        <translation>%1: сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What we decided</source>
        <comment>@title of a part of a public report</comment>
        <translation>Что мы решили</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With what we sent delegates</source>
        <comment>@title of a part of a public report</comment>
        <translation>С чем мы послали делегатов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What we joined up for</source>
        <comment>@title of a part of a public report</comment>
        <translation>Ради чего мы объединялись</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What we need</source>
        <comment>@title of a part of a public report</comment>
        <translation>Что нам нужно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What we offer</source>
        <comment>@title of a part of a public report</comment>
        <translation>Что мы можем дать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/composition/refusal_words.cpp</name>
    <message>
        <source>The vault is being worked on. Try again when that has ended.</source>
        <comment>@info why not</comment>
        <translation>С хранилищем сейчас идёт работа. Попробуйте, когда она закончится.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/composition/waiting.cpp</name>
    <message>
        <source>in %1</source>
        <comment>@item a person who was found, %1 is their group</comment>
        <translation>в группе «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>mandate · %1</source>
        <comment>@item what cites the texts, %1 is a group</comment>
        <translation>наказ · %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/all_verbs.cpp</name>
    <message>
        <source>The vault&apos;s folder (otherwise $POCHIN_VAULT, or the usual place)</source>
        <comment>@info:shell</comment>
        <translation>Папка хранилища (иначе $POCHIN_VAULT или обычное место)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read the passphrase from the first line of FILE; - is standard input</source>
        <comment>@info:shell</comment>
        <translation>Взять парольную фразу из первой строки файла FILE; - означает стандартный ввод</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer in JSON</source>
        <comment>@info:shell</comment>
        <translation>Отвечать в JSON</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Language of the answers: ru, en …</source>
        <comment>@info:shell</comment>
        <translation>Язык ответов: ru, en…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Use this moment instead of the clock, for stories and tests</source>
        <comment>@info:shell</comment>
        <translation>Взять этот миг вместо часов, для сценариев и проверок</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Carry out the commands of FILE, one a line; - is standard input</source>
        <comment>@info:shell</comment>
        <translation>Выполнить команды из файла FILE, по одной в строке; - означает стандартный ввод</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say how it is used, and stop</source>
        <comment>@info:shell</comment>
        <translation>Сказать, как этим пользоваться, и остановиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Name the versions, and stop</source>
        <comment>@info:shell</comment>
        <translation>Назвать версии и остановиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/assemblies/assemblies_verbs.cpp</name>
    <message>
        <source>Sealed. Show it once all have sealed theirs.</source>
        <comment>@info:shell</comment>
        <translation>Запечатано. Покажите число, когда все запечатают свои.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Shown.</source>
        <comment>@info:shell</comment>
        <translation>Показано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In your words</source>
        <comment>@info:shell</comment>
        <translation>Своими словами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Propose something</source>
        <comment>@info:shell</comment>
        <translation>Предложить что-нибудь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Proposed.</source>
        <comment>@info:shell</comment>
        <translation>Предложено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put another wording of it</source>
        <comment>@info:shell</comment>
        <translation>Дать другой текст предложения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Amended. Everybody is asked anew.</source>
        <comment>@info:shell</comment>
        <translation>Изменено. Всех спрашивают заново.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take your own proposal back</source>
        <comment>@info:shell</comment>
        <translation>Снять своё предложение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Withdrawn.</source>
        <comment>@info:shell</comment>
        <translation>Снято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say whom it concerns too</source>
        <comment>@info:shell</comment>
        <translation>Сказать, кого это касается тоже</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said.</source>
        <comment>@info:shell</comment>
        <translation>Сказано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give a reason or ask</source>
        <comment>@info:shell</comment>
        <translation>Привести довод или спросить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say for-doing, for, if, aside, object or own:N</source>
        <comment>@info:shell</comment>
        <translation>Сказать for-doing, for, if, aside, object или own:N</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The paragraph an objection rests on</source>
        <comment>@info:shell</comment>
        <translation>Место в текстах, на которое опирается возражение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Count what was said</source>
        <comment>@info:shell</comment>
        <translation>Подвести итог сказанному</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Counted.</source>
        <comment>@info:shell</comment>
        <translation>Итог подведён.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write down what came of it in the group’s own way</source>
        <comment>@info:shell</comment>
        <translation>Записать, что вышло, если группа решает по-своему</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written down. Others must confirm it.</source>
        <comment>@info:shell</comment>
        <translation>Записано. Это должны подтвердить другие.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirm what another wrote down</source>
        <comment>@info:shell</comment>
        <translation>Подтвердить чужую запись</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirmed.</source>
        <comment>@info:shell</comment>
        <translation>Подтверждено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Withdraw your consent</source>
        <comment>@info:shell</comment>
        <translation>Отозвать своё согласие</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What becomes of what you had taken on</source>
        <comment>@info:shell</comment>
        <translation>Что будет с тем, что вы брали на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer as one at whom it is directed</source>
        <comment>@info:shell</comment>
        <translation>Ответить, если это направлено на вас</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Promise your part of a draw</source>
        <comment>@info:shell</comment>
        <translation>Запечатать своё число для жребия</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show your part of a draw</source>
        <comment>@info:shell</comment>
        <translation>Показать своё число для жребия</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Proposals and decisions</source>
        <comment>@info:shell</comment>
        <translation>Предложения и решения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only with these words</source>
        <comment>@info:shell</comment>
        <translation>Только с этими словами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only open, adopted, not-adopted, disputed, withdrawn or replaced</source>
        <comment>@info:shell</comment>
        <translation>Только open, adopted, not-adopted, disputed, withdrawn или replaced</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only those that wait for your position</source>
        <comment>@info:shell</comment>
        <translation>Только те, что ждут вашей позиции</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only those whose text changed since you spoke on it</source>
        <comment>@info:shell</comment>
        <translation>Только те, чей текст изменился после ваших слов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only those due for review</source>
        <comment>@info:shell</comment>
        <translation>Только те, к которым пора вернуться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only those adopted against objections</source>
        <comment>@info:shell</comment>
        <translation>Только принятые при возражениях</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What rests on a paragraph of the texts</source>
        <comment>@info:shell</comment>
        <translation>Что опирается на пункт текстов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All of one proposal</source>
        <comment>@info:shell</comment>
        <translation>Всё об одном предложении</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/assemblies/assembly_files.cpp</name>
    <message>
        <source>Written to %1; it is readable by anyone.</source>
        <comment>@info:shell %1 is a file</comment>
        <translation>Записано в %1; прочесть может кто угодно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where to</source>
        <comment>@info:shell</comment>
        <translation>Куда</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write the agenda or the minutes as a PDF</source>
        <comment>@info:shell</comment>
        <translation>Записать повестку или протокол как PDF</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>agenda or minutes</source>
        <comment>@info:shell</comment>
        <translation>agenda (повестка) или minutes (протокол)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write one assembly, or all of a group, as .ics</source>
        <comment>@info:shell</comment>
        <translation>Записать одно собрание или все собрания группы как .ics</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call the assemblies of a calendar file (.ics), or write what differs</source>
        <comment>@info:shell</comment>
        <translation>Созвать собрания из файла календаря (.ics) или записать, чем они отличаются</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only say what would be done</source>
        <comment>@info:shell</comment>
        <translation>Только сказать, что будет сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/assemblies/assembly_verbs.cpp</name>
    <message>
        <source>What it is called</source>
        <comment>@info:shell</comment>
        <translation>Как оно называется</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Day and hour, such as 2026-12-05T18:00:00+03:00</source>
        <comment>@info:shell</comment>
        <translation>День и час, например 2026-12-05T18:00:00+03:00</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How long it is meant to last</source>
        <comment>@info:shell</comment>
        <translation>Сколько минут оно должно длиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The place</source>
        <comment>@info:shell</comment>
        <translation>Место</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Anything else that people should know</source>
        <comment>@info:shell</comment>
        <translation>Что ещё надо знать людям</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>general or delegates</source>
        <comment>@info:shell</comment>
        <translation>general (общее) или delegates (делегатское)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The assembly whose work goes on here</source>
        <comment>@info:shell</comment>
        <translation>Собрание, дело которого здесь продолжается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No assembly was called yet.</source>
        <comment>@info:shell</comment>
        <translation>Ни одного собрания ещё не созвали.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing waits for it.</source>
        <comment>@info:shell</comment>
        <translation>Его ничего не ждёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offered for this assembly.</source>
        <comment>@info:shell</comment>
        <translation>Предложено на это собрание.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why</source>
        <comment>@info:shell</comment>
        <translation>Почему</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What waits and is not on its agenda yet</source>
        <comment>@info:shell</comment>
        <translation>Что ждёт собрания и ещё не в повестке</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put something on its agenda</source>
        <comment>@info:shell</comment>
        <translation>Внести что-нибудь в повестку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Something that waits, instead of a title</source>
        <comment>@info:shell</comment>
        <translation>То, что ждёт, вместо названия</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What it is about</source>
        <comment>@info:shell</comment>
        <translation>О чём наказ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How long it may take</source>
        <comment>@info:shell</comment>
        <translation>Сколько минут на это отводится</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is on the agenda.</source>
        <comment>@info:shell</comment>
        <translation>Внесено в повестку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put an item at another place</source>
        <comment>@info:shell</comment>
        <translation>Переставить пункт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Moved.</source>
        <comment>@info:shell</comment>
        <translation>Переставлено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take your own item off</source>
        <comment>@info:shell</comment>
        <translation>Снять свой пункт с повестки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Taken off.</source>
        <comment>@info:shell</comment>
        <translation>Снято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call an assembly</source>
        <comment>@info:shell</comment>
        <translation>Созвать собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Called.</source>
        <comment>@info:shell</comment>
        <translation>Созвано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change when, where or what it is called</source>
        <comment>@info:shell</comment>
        <translation>Изменить время, место или название</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Changed.</source>
        <comment>@info:shell</comment>
        <translation>Изменено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call off what you called yourself</source>
        <comment>@info:shell</comment>
        <translation>Отменить то, что созвали вы сами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Called off.</source>
        <comment>@info:shell</comment>
        <translation>Отменено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Assemblies, the next first</source>
        <comment>@info:shell</comment>
        <translation>Собрания, ближайшие первыми</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All of one assembly</source>
        <comment>@info:shell</comment>
        <translation>Всё об одном собрании</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer an errand for this assembly; errand take, willing and draw go on from there</source>
        <comment>@info:shell</comment>
        <translation>Предложить поручение на это собрание; дальше ведут errand take, willing и draw</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/assemblies/decisions_json.cpp</name>
    <message>
        <source>Nothing was proposed yet.</source>
        <comment>@info:shell</comment>
        <translation>Здесь ещё ничего не предлагали.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing here rests on that paragraph.</source>
        <comment>@info:shell</comment>
        <translation>Здесь ничто не опирается на этот пункт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/assemblies/item_verbs.cpp</name>
    <message>
        <source>Offered. Whoever wants to takes it.</source>
        <comment>@info:shell</comment>
        <translation>Предложено. Кто захочет, тот и возьмёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing was written down for you.</source>
        <comment>@info:shell</comment>
        <translation>С ваших слов ничего не записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In their words</source>
        <comment>@info:shell</comment>
        <translation>Словами того, кто сказал</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write down counted hands</source>
        <comment>@info:shell</comment>
        <translation>Записать, сколько поднято рук</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For</source>
        <comment>@info:shell</comment>
        <translation>За</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Against</source>
        <comment>@info:shell</comment>
        <translation>Против</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Neither</source>
        <comment>@info:shell</comment>
        <translation>Ни за, ни против</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What was asked</source>
        <comment>@info:shell</comment>
        <translation>О чём спросили</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An earlier count of yours that was wrong</source>
        <comment>@info:shell</comment>
        <translation>Ваш прежний подсчёт, в котором была ошибка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written down.</source>
        <comment>@info:shell</comment>
        <translation>Записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write down what was said on an item</source>
        <comment>@info:shell</comment>
        <translation>Записать, что говорили по пункту</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It was not reached, and waits for the next assembly</source>
        <comment>@info:shell</comment>
        <translation>До него не дошли, и он ждёт следующего собрания</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make a proposal from an item</source>
        <comment>@info:shell</comment>
        <translation>Сделать из пункта предложение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is proposed; otherwise the item</source>
        <comment>@info:shell</comment>
        <translation>Что предлагается; иначе — название пункта</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why; otherwise what was said on it</source>
        <comment>@info:shell</comment>
        <translation>Зачем; иначе — что говорили по пункту</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whom it concerns</source>
        <comment>@info:shell</comment>
        <translation>Кого это касается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who does it</source>
        <comment>@info:shell</comment>
        <translation>Кто это делает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why it is not decided on the spot</source>
        <comment>@info:shell</comment>
        <translation>Почему это не решить на месте</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The number of the procedure; otherwise the first</source>
        <comment>@info:shell</comment>
        <translation>Номер процедуры; иначе первая</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take something on that came of an item</source>
        <comment>@info:shell</comment>
        <translation>Взять на себя то, что вышло из пункта</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Until when</source>
        <comment>@info:shell</comment>
        <translation>До какого времени</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who said it aloud; theirs once they confirm it</source>
        <comment>@info:shell</comment>
        <translation>Кто сказал это вслух; за ним — когда подтвердит</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer a task that came of an item in an association</source>
        <comment>@info:shell</comment>
        <translation>Предложить в товариществе задачу, что вышла из вопроса</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In which one; it must be at work</source>
        <comment>@info:shell</comment>
        <translation>В каком; оно должно работать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note that a mandate, a task or a proposal came of an item</source>
        <comment>@info:shell</comment>
        <translation>Отметить, что из пункта вышел наказ, задача или предложение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Noted.</source>
        <comment>@info:shell</comment>
        <translation>Отмечено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write down what somebody without a laptop said on a proposal</source>
        <comment>@info:shell</comment>
        <translation>Записать со слов, что человек думает о предложении</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>for-doing, for, if, aside or object</source>
        <comment>@info:shell</comment>
        <translation>for-doing, for, if, aside или object</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written down. It counts once that person confirms it.</source>
        <comment>@info:shell</comment>
        <translation>Записано. Считается, когда человек сам это подтвердит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirm what another wrote down for you</source>
        <comment>@info:shell</comment>
        <translation>Подтвердить записанное с ваших слов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that you did not say it</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что вы этого не говорили</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What others wrote down for you and you have not answered</source>
        <comment>@info:shell</comment>
        <translation>Что записано с ваших слов и ещё без вашего ответа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/assemblies/meeting_verbs.cpp</name>
    <message>
        <source>Somebody who is no member</source>
        <comment>@info:shell</comment>
        <translation>Кто не состоит в группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 speaks.</source>
        <comment>@info:shell %1 is a person</comment>
        <translation>Говорит %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody wants to speak.</source>
        <comment>@info:shell</comment>
        <translation>Говорить никто не хочет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write that it begins</source>
        <comment>@info:shell</comment>
        <translation>Записать, что собрание началось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open.</source>
        <comment>@info:shell</comment>
        <translation>Открыто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write that it ends</source>
        <comment>@info:shell</comment>
        <translation>Записать, что собрание закончилось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Closed.</source>
        <comment>@info:shell</comment>
        <translation>Закрыто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note who is there; otherwise yourself</source>
        <comment>@info:shell</comment>
        <translation>Отметить, кто здесь; иначе — себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Left before the end</source>
        <comment>@info:shell</comment>
        <translation>Кто ушёл раньше конца</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you noted of them was a mistake</source>
        <comment>@info:shell</comment>
        <translation>Ваша отметка была ошибкой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that you were not there</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что вас там не было</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who speaks next: first those who have not spoken yet; kept on this device alone</source>
        <comment>@info:shell</comment>
        <translation>Кто говорит дальше: сначала те, кто ещё не говорил; хранится только на этом устройстве</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/assemblies/minutes_verbs.cpp</name>
    <message>
        <source>What you remark; it stays as you wrote it</source>
        <comment>@info:shell</comment>
        <translation>Ваше замечание; оно останется таким, как вы его написали</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Minutes from what was noted, to begin with</source>
        <comment>@info:shell</comment>
        <translation>Протокол из записанного, для начала</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a version of the minutes; without a text, what was noted</source>
        <comment>@info:shell</comment>
        <translation>Написать вариант протокола; без текста — из записанного</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written. Those who were there are asked to confirm it.</source>
        <comment>@info:shell</comment>
        <translation>Написано. Подтвердить просят тех, кто был.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A version and who confirmed it</source>
        <comment>@info:shell</comment>
        <translation>Вариант протокола и кто его подтвердил</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirm this very version</source>
        <comment>@info:shell</comment>
        <translation>Подтвердить именно этот вариант</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remark without confirming</source>
        <comment>@info:shell</comment>
        <translation>Написать замечание, не подтверждая</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/assemblies/poll_verbs.cpp</name>
    <message>
        <source>Ask the group; it decides nothing</source>
        <comment>@info:shell</comment>
        <translation>Спросить группу; это ничего не решает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What one may answer; two or more</source>
        <comment>@info:shell</comment>
        <translation>Что можно ответить; два варианта или больше</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>simple, ranked or dates; otherwise simple</source>
        <comment>@info:shell</comment>
        <translation>simple, ranked или dates; без указания simple</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Until when answers are wished for</source>
        <comment>@info:shell</comment>
        <translation>До какого дня ждут ответов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Asked.</source>
        <comment>@info:shell</comment>
        <translation>Вопрос задан.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer a poll, or answer it anew</source>
        <comment>@info:shell</comment>
        <translation>Ответить на опрос или изменить ответ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A choice that suits; may be repeated</source>
        <comment>@info:shell</comment>
        <translation>Подходящий вариант; можно повторять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A day on which you can if need be; may be repeated</source>
        <comment>@info:shell</comment>
        <translation>День, который годится, если надо; можно повторять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In a ranked poll: the choices, the best first</source>
        <comment>@info:shell</comment>
        <translation>В опросе с порядком: варианты, лучший первым</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answered.</source>
        <comment>@info:shell</comment>
        <translation>Ответ записан.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that you have heard enough</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что ответов достаточно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What comes of it</source>
        <comment>@info:shell</comment>
        <translation>Что из этого следует</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ended.</source>
        <comment>@info:shell</comment>
        <translation>Окончено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What the group was asked</source>
        <comment>@info:shell</comment>
        <translation>О чём спрашивали группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/assemblies/proposal_options.cpp</name>
    <message>
        <source>What is proposed</source>
        <comment>@info:shell</comment>
        <translation>Что предлагается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The number or id of the procedure; otherwise the first</source>
        <comment>@info:shell</comment>
        <translation>Номер или id процедуры; иначе первая</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No close counts before that day has ended</source>
        <comment>@info:shell</comment>
        <translation>До конца этого дня итог не засчитывается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>When the group looks at it again</source>
        <comment>@info:shell</comment>
        <translation>Когда группа вернётся к этому</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A paragraph of the texts, such as М.7; may be repeated</source>
        <comment>@info:shell</comment>
        <translation>Место в текстах, например М.7; можно несколько раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>At whom it is directed; may be repeated</source>
        <comment>@info:shell</comment>
        <translation>На кого это направлено; можно несколько раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who has a hand in the draw; two or more</source>
        <comment>@info:shell</comment>
        <translation>Кто участвует в жребии; двое или больше</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Among how many a draw chooses; otherwise 2</source>
        <comment>@info:shell</comment>
        <translation>Из скольких выбирает жребий; иначе из 2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Another proposal for the same matter</source>
        <comment>@info:shell</comment>
        <translation>Другое предложение о том же</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A decision whose place this one takes</source>
        <comment>@info:shell</comment>
        <translation>Решение, на место которого встаёт это</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Once adopted, it ends exchange with that person</source>
        <comment>@info:shell</comment>
        <translation>Когда примут, прекращает обмен с этим участником</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Once adopted, the group may decide so: consensus, consensus:2, majority, share:2/3 or lot</source>
        <comment>@info:shell</comment>
        <translation>Когда примут, группа может решать и так: consensus, consensus:2, majority, share:2/3 или lot</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Once adopted, it ends that procedure; may be repeated</source>
        <comment>@info:shell</comment>
        <translation>Когда примут, отменяет этот способ решать; можно повторять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Once adopted, the group goes by these newer rules; space state tells which it has</source>
        <comment>@info:shell</comment>
        <translation>Когда примут, группа перейдёт на эти новые правила; какие действуют, покажет space state</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Once adopted, it recalls the delegate</source>
        <comment>@info:shell</comment>
        <translation>Когда примут, отзывает делегата</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Once adopted, it dissolves the association, or the group by its title</source>
        <comment>@info:shell</comment>
        <translation>Когда примут, распускает товарищество, а по названию — саму группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Once adopted, what a delegate did or brought home is the group’s own</source>
        <comment>@info:shell</comment>
        <translation>Когда примут, сделанное или принесённое делегатом становится делом группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It speaks for the proposal</source>
        <comment>@info:shell</comment>
        <translation>Довод за предложение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It speaks against it</source>
        <comment>@info:shell</comment>
        <translation>Довод против него</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The reason that it answers</source>
        <comment>@info:shell</comment>
        <translation>Довод, на который это ответ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Once adopted, that newcomer may be admitted, where an assembly decides it</source>
        <comment>@info:shell</comment>
        <translation type="vanished">Когда примут, этого новичка можно впустить, если о входе решает собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/associations/association_calendar.cpp</name>
    <message>
        <source>Write the tasks as a calendar file (.ics)</source>
        <comment>@info:shell</comment>
        <translation>Записать задачи в файл календаря (.ics)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer the tasks of a calendar file (.ics), or write what differs</source>
        <comment>@info:shell</comment>
        <translation>Предложить задачи из файла календаря (.ics) или записать, чем они отличаются</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/associations/association_calls.cpp</name>
    <message>
        <source>“%1” is made known.</source>
        <comment>@info:shell %1 is an association</comment>
        <translation>О товариществе «%1» сообщено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is to be done</source>
        <comment>@info:shell</comment>
        <translation>Что нужно сделать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How we know that it is done</source>
        <comment>@info:shell</comment>
        <translation>Как мы узнаем, что сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The last day; at most a year ahead</source>
        <comment>@info:shell</comment>
        <translation>Последний день, не дальше чем через год</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is needed; may be given several times</source>
        <comment>@info:shell</comment>
        <translation>Что нужно; можно повторять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you can do yourself</source>
        <comment>@info:shell</comment>
        <translation>Что можете сделать вы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/associations/association_lists.cpp</name>
    <message>
        <source>Nobody has called anything here.</source>
        <comment>@info:shell</comment>
        <translation>Здесь ещё никто ничего не созвал.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>@info:shell an association that stands in a space of its own</comment>
        <translation>в другом месте</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <comment>@info:shell</comment>
        <translation>В архиве пусто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <comment>@info:shell</comment>
        <translation>Здесь вас ничего не ждёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List what is called and at work</source>
        <comment>@info:shell</comment>
        <translation>Перечислить созванные и работающие товарищества</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What has ended too</source>
        <comment>@info:shell</comment>
        <translation>И прекратившиеся</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List what waits for you</source>
        <comment>@info:shell</comment>
        <translation>Перечислить, что вас ждёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show how many tasks were left each day</source>
        <comment>@info:shell</comment>
        <translation>Показать, сколько задач оставалось каждый день</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List or search what has ended</source>
        <comment>@info:shell</comment>
        <translation>Перечислить прекратившиеся или искать среди них</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Also by how a task was solved</source>
        <comment>@info:shell</comment>
        <translation>В том числе по тому, как решили задачу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/associations/association_sheets.cpp</name>
    <message>
        <source>Write a note, perhaps with a small file</source>
        <comment>@info:shell</comment>
        <translation>Написать заметку, можно с небольшим файлом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The note</source>
        <comment>@info:shell</comment>
        <translation>Сама заметка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>On this task</source>
        <comment>@info:shell</comment>
        <translation>К этой задаче</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>48 KiB at most</source>
        <comment>@info:shell</comment>
        <translation>Не больше 48 КиБ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save the file of a note</source>
        <comment>@info:shell</comment>
        <translation>Сохранить файл из заметки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write on the plan sheet</source>
        <comment>@info:shell</comment>
        <translation>Записать в план</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The goal</source>
        <comment>@info:shell</comment>
        <translation>Цель</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What must not happen</source>
        <comment>@info:shell</comment>
        <translation>Чего не должно случиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who does what</source>
        <comment>@info:shell</comment>
        <translation>Кто что делает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What we do if it goes otherwise</source>
        <comment>@info:shell</comment>
        <translation>Что делаем, если пойдёт иначе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Look back on it</source>
        <comment>@info:shell</comment>
        <translation>Разобрать, как всё прошло</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What went well</source>
        <comment>@info:shell</comment>
        <translation>Что удалось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What went badly</source>
        <comment>@info:shell</comment>
        <translation>Что не удалось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you would do differently</source>
        <comment>@info:shell</comment>
        <translation>Что вы сделали бы иначе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What others can use</source>
        <comment>@info:shell</comment>
        <translation>Что пригодится другим</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/associations/associations_verbs.cpp</name>
    <message>
        <source>With people of several groups or of none: in a space of its own</source>
        <comment>@info:shell</comment>
        <translation>С людьми из разных групп или ни из какой: в собственном пространстве</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How you are called there</source>
        <comment>@info:shell</comment>
        <translation>Как вас там называть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The space of its own with keys that a quantum computer does not open</source>
        <comment>@info:shell</comment>
        <translation>Собственное пространство с ключами, которые не вскроет квантовый компьютер</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With the plan and the tasks of this one from the archive</source>
        <comment>@info:shell</comment>
        <translation>С планом и задачами этого товарищества из архива</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A task of yours to take along; otherwise all that you took</source>
        <comment>@info:shell</comment>
        <translation>Ваша задача, которую взять с собой; иначе все, что вы взяли</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call an association for one task</source>
        <comment>@info:shell</comment>
        <translation>Созвать товарищество ради одной задачи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make an association known in a group</source>
        <comment>@info:shell</comment>
        <translation>Сообщить группе о товариществе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where</source>
        <comment>@info:shell</comment>
        <translation>Где</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Join: I can do that</source>
        <comment>@info:shell</comment>
        <translation>Вступить: могу вот это</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you can do</source>
        <comment>@info:shell</comment>
        <translation>Что вы можете</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave; what you took is open again</source>
        <comment>@info:shell</comment>
        <translation>Выйти; взятое вами снова открыто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Word the call anew</source>
        <comment>@info:shell</comment>
        <translation>Сказать созыв другими словами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show an association</source>
        <comment>@info:shell</comment>
        <translation>Показать товарищество</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask each whether to go on; you say yes by asking</source>
        <comment>@info:shell</comment>
        <translation>Спросить каждого, продолжать ли; спросивший согласен сам</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The new last day</source>
        <comment>@info:shell</comment>
        <translation>Новый последний день</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say yes to going on</source>
        <comment>@info:shell</comment>
        <translation>Согласиться продолжать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that it is solved; the hand-over begins</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что задача решена; начинается передача дел</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How you know</source>
        <comment>@info:shell</comment>
        <translation>Откуда это видно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that it is not solved yet</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что задача ещё не решена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is missing</source>
        <comment>@info:shell</comment>
        <translation>Чего не хватает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Hand over and dissolve; one line is enough</source>
        <comment>@info:shell</comment>
        <translation>Передать дела и прекратить; хватит одной строки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What came of it</source>
        <comment>@info:shell</comment>
        <translation>Что получилось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A thing and where it is now; may be given several times</source>
        <comment>@info:shell</comment>
        <translation>Вещь и где она теперь; можно повторять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is still owed; may be given several times</source>
        <comment>@info:shell</comment>
        <translation>Что осталось должны; можно повторять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What others should know</source>
        <comment>@info:shell</comment>
        <translation>Что стоит знать другим</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The association where it goes on</source>
        <comment>@info:shell</comment>
        <translation>Товарищество, где дело продолжается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End an association by the group&apos;s powers</source>
        <comment>@info:shell</comment>
        <translation>Прекратить товарищество по праву группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call another one that goes on from it</source>
        <comment>@info:shell</comment>
        <translation>Созвать другое, которое его продолжает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call one that goes on from both</source>
        <comment>@info:shell</comment>
        <translation>Созвать одно, которое продолжает оба</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Join where it goes on, with what you took</source>
        <comment>@info:shell</comment>
        <translation>Вступить туда, где дело продолжается, со взятыми задачами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/associations/tasks_verbs.cpp</name>
    <message>
        <source>There are no such tasks.</source>
        <comment>@info:shell</comment>
        <translation>Таких задач нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>More words on it</source>
        <comment>@info:shell</comment>
        <translation>Подробнее</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>By when; nothing: no date</source>
        <comment>@info:shell</comment>
        <translation>К какому дню; пусто: без срока</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The task that it is a part of; nothing: none</source>
        <comment>@info:shell</comment>
        <translation>Задача, частью которой она будет; пусто: никакой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A task that it waits for; may be given several times</source>
        <comment>@info:shell</comment>
        <translation>Задача, которой она ждёт; можно повторять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A word to it</source>
        <comment>@info:shell</comment>
        <translation>Несколько слов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer a task</source>
        <comment>@info:shell</comment>
        <translation>Предложить задачу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write fields of a task anew</source>
        <comment>@info:shell</comment>
        <translation>Записать задачу другими словами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List tasks</source>
        <comment>@info:shell</comment>
        <translation>Перечислить задачи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only what you took</source>
        <comment>@info:shell</comment>
        <translation>Только взятые вами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Finished ones too</source>
        <comment>@info:shell</comment>
        <translation>И законченные</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>open, taken, waiting, done, checked or dropped</source>
        <comment>@info:shell</comment>
        <translation>open, taken, waiting, done, checked или dropped</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only tasks with this text</source>
        <comment>@info:shell</comment>
        <translation>Только задачи с этими словами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show a task</source>
        <comment>@info:shell</comment>
        <translation>Показать задачу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take a task on yourself</source>
        <comment>@info:shell</comment>
        <translation>Взять задачу на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give a task back</source>
        <comment>@info:shell</comment>
        <translation>Вернуть задачу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that it is done, and how</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что сделано и как</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that you looked at what another did</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что вы проверили сделанное другим</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that it is not done after all</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что всё-таки не сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that nobody needs it any more</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что задача отпала</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask somebody to take it; it binds nobody</source>
        <comment>@info:shell</comment>
        <translation>Попросить кого-то взять её; это никого не обязывает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer “not I”</source>
        <comment>@info:shell</comment>
        <translation>Ответить «не я»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bring a task to another association</source>
        <comment>@info:shell</comment>
        <translation>Перенести задачу в другое товарищество</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/delegates/act_verbs.cpp</name>
    <message>
        <source>Recorded as outside the mandate (%1).</source>
        <comment>@info:shell %1 is a short id</comment>
        <translation>Записано как действие вне наказа (%1).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recorded on point %1 (%2).</source>
        <comment>@info:shell %1 is a number, %2 a short id</comment>
        <translation>Записано к пункту %1 (%2).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Asked home (%1).</source>
        <comment>@info:shell %1 is a short id</comment>
        <translation>Вопрос домой задан (%1).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2: %n act. %3</source>
        <comment>@info:shell %2 is a number of a point, %3 words</comment>
        <translation>
            <numerusform>%2: %n действие. %3</numerusform>
            <numerusform>%2: %n действия. %3</numerusform>
            <numerusform>%2: %n действий. %3</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2: %n acts. %3</extra-po-msgid_plural>
    </message>
    <message>
        <source>Put to the group as proposal %1. Nothing is in force before the group adopts it.</source>
        <comment>@info:shell %1 is a short id</comment>
        <translation>Внесено в группу предложением %1. Пока группа его не приняла, ничего не в силе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing that thickens into rule.</source>
        <comment>@info:shell</comment>
        <translation>Ничего, что застывало бы во власть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The words</source>
        <comment>@info:shell</comment>
        <translation>Слова</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What to say on a point; 0 is what was outside</source>
        <comment>@info:shell</comment>
        <translation>Что сказать о пункте; 0 означает сделанное вне наказа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A word on the whole</source>
        <comment>@info:shell</comment>
        <translation>Слово о деле в целом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Record what you did as a delegate</source>
        <comment>@info:shell</comment>
        <translation>Записать, что вы сделали как делегат</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>On this point of the mandate</source>
        <comment>@info:shell</comment>
        <translation>По этому пункту наказа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Outside the mandate; that is honest, and everybody sees it</source>
        <comment>@info:shell</comment>
        <translation>Вне наказа: это честно, и это видят все</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With it the point is done</source>
        <comment>@info:shell</comment>
        <translation>Этим пункт выполнен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List what was done under a mandate</source>
        <comment>@info:shell</comment>
        <translation>Перечислить сделанное по наказу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask home, as a delegate</source>
        <comment>@info:shell</comment>
        <translation>Спросить свою группу, как делегат</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer a delegate&apos;s question</source>
        <comment>@info:shell</comment>
        <translation>Ответить на вопрос делегата</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show the report that the log makes</source>
        <comment>@info:shell</comment>
        <translation>Показать отчёт, который складывается из записей</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Send that report home</source>
        <comment>@info:shell</comment>
        <translation>Отправить этот отчёт домой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put an answer to the group: what is ratified is in force</source>
        <comment>@info:shell</comment>
        <translation>Внести ответ в группу: в силе то, что ратифицировано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ratified, partly, reserved or rejected</source>
        <comment>@info:shell</comment>
        <translation>ratified, partly, reserved или rejected</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show who carries how much; it is no score and blocks nothing</source>
        <comment>@info:shell</comment>
        <translation>Показать, кто сколько несёт: это не оценка, и это ничему не мешает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/delegates/committee_verbs.cpp</name>
    <message>
        <source>Done.</source>
        <comment>@info:shell</comment>
        <translation>Сделано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The committee is founded; it ends with that day, unless it is renewed.</source>
        <comment>@info:shell</comment>
        <translation>Комитет основан; он кончится с этим днём, если его не продлят.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The day on which it ends or is renewed</source>
        <comment>@info:shell</comment>
        <translation>День, с которым он кончается или продлевается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Found a committee for a field of work</source>
        <comment>@info:shell</comment>
        <translation>Основать комитет для одной области работы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The field</source>
        <comment>@info:shell</comment>
        <translation>Область</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What for</source>
        <comment>@info:shell</comment>
        <translation>Для чего</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Join a committee; nobody is asked</source>
        <comment>@info:shell</comment>
        <translation>Войти в комитет: спрашивать никого не надо</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave a committee</source>
        <comment>@info:shell</comment>
        <translation>Выйти из комитета</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Renew a committee before it ends, with reasons</source>
        <comment>@info:shell</comment>
        <translation>Продлить комитет до срока, с обоснованием</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close a committee</source>
        <comment>@info:shell</comment>
        <translation>Закрыть комитет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where its things went</source>
        <comment>@info:shell</comment>
        <translation>Куда передано его дело</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/delegates/council_seal_verbs.cpp</name>
    <message numerus="yes">
        <source>%n statement is drafted and signed here.</source>
        <comment>@info:shell</comment>
        <translation>
            <numerusform>Здесь подготовлено и подписано %n заявление.</numerusform>
            <numerusform>Здесь подготовлено и подписано %n заявления.</numerusform>
            <numerusform>Здесь подготовлено и подписано %n заявлений.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n statements are drafted and signed here.</extra-po-msgid_plural>
    </message>
    <message>
        <source>Said there: %1. Came back: %2. Outcomes brought home: %3.</source>
        <comment>@info:shell %1, %2 and %3 are numbers</comment>
        <translation>Сказано там: %1. Вернулось: %2. Решений принесено домой: %3.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Which council</source>
        <comment>@info:shell</comment>
        <translation>Какой совет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft your mandate for a council, under the group&apos;s seal</source>
        <comment>@info:shell</comment>
        <translation>Подготовить ваш наказ для совета, под печатью группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft for the councils that a mandate has ended</source>
        <comment>@info:shell</comment>
        <translation>Подготовить для советов весть о том, что наказ кончился</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft the group&apos;s answer to an outcome, for the council</source>
        <comment>@info:shell</comment>
        <translation>Подготовить для совета ответ группы на решение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Carry between a group and its council: sealed words there, outcomes and answers home</source>
        <comment>@info:shell</comment>
        <translation>Отнести между группой и её советом: туда слова под печатью, домой решения и ответы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List the outcomes that came home, and what the group answered</source>
        <comment>@info:shell</comment>
        <translation>Перечислить принесённые домой решения и ответы группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Compare what was said under the group&apos;s seal with what it decided</source>
        <comment>@info:shell</comment>
        <translation>Сверить сказанное под печатью группы с тем, что она решила</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/delegates/council_verbs.cpp</name>
    <message>
        <source>You are marked as somebody who does the work; that is no seat.</source>
        <comment>@info:shell</comment>
        <translation>Вы отмечены как участник самого дела; места в совете это не даёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said. Everybody in the council sees why, and when it is asked again.</source>
        <comment>@info:shell</comment>
        <translation>Сказано. Все в совете видят, зачем он нужен и когда об этом спросят снова.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Proposed for ratification; it is in force for nobody before their group ratifies it.</source>
        <comment>@info:shell</comment>
        <translation>Предложено к ратификации; ни для кого не в силе, пока не ратифицирует его группа.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said; it goes home with the outcome.</source>
        <comment>@info:shell</comment>
        <translation>Сказано; пойдёт домой вместе с решением.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An argument; may be given several times</source>
        <comment>@info:shell</comment>
        <translation>Довод; можно указать несколько раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show who sits on which mandate, what was agreed, who answered</source>
        <comment>@info:shell</comment>
        <translation>Показать, кто с каким наказом здесь, о чём договорились, кто ответил</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lay a matter before a council</source>
        <comment>@info:shell</comment>
        <translation>Внести вопрос в совет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The matter</source>
        <comment>@info:shell</comment>
        <translation>О чём речь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Propose an outcome for ratification</source>
        <comment>@info:shell</comment>
        <translation>Предложить решение к ратификации</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A dissent; may be given several times</source>
        <comment>@info:shell</comment>
        <translation>Особое мнение; можно указать несколько раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Add an argument or a dissent to an outcome</source>
        <comment>@info:shell</comment>
        <translation>Добавить к решению довод или особое мнение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A dissent</source>
        <comment>@info:shell</comment>
        <translation>Особое мнение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that you do the work that is talked about</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что вы участвуете в самом деле</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say why a council is still needed, and until when</source>
        <comment>@info:shell</comment>
        <translation>Сказать, зачем совет ещё нужен и до какого дня</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>When it is asked again</source>
        <comment>@info:shell</comment>
        <translation>Когда об этом спросят снова</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/delegates/delegates_place.cpp</name>
    <message>
        <source>Look in this group only</source>
        <comment>@info:shell</comment>
        <translation>Искать только в этой группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/delegates/delegates_verbs.cpp</name>
    <message>
        <source>  %1 %2: %3</source>
        <comment>@info:shell %1 is a number, %2 the strength of a point, %3 its words</comment>
        <translation>  %1 %2: %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>outside the mandate</source>
        <comment>@info:shell where an act belongs</comment>
        <translation>вне наказа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>point %1</source>
        <comment>@info:shell where an act belongs</comment>
        <translation>пункт %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”: %2, %3</source>
        <comment>@info:shell %1 is a matter, %2 a name, %3 how it stands</comment>
        <translation>«%1»: %2, %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No mandates. Draft one: pochinctl mandate draft GROUP --delegate …</source>
        <comment>@info:shell</comment>
        <translation>Наказов нет. Набросать: pochinctl mandate draft GROUP --delegate …</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirmed: it was so.</source>
        <comment>@info:shell</comment>
        <translation>Подтверждено: так и было.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said, and shown beside the recall.</source>
        <comment>@info:shell</comment>
        <translation>Сказано; стоит рядом с отзывом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A word with it</source>
        <comment>@info:shell</comment>
        <translation>Слово к этому</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Accept a mandate, as its delegate</source>
        <comment>@info:shell</comment>
        <translation>Принять наказ, как делегат</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Decline a mandate</source>
        <comment>@info:shell</comment>
        <translation>Отклонить наказ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lay a mandate down</source>
        <comment>@info:shell</comment>
        <translation>Сложить наказ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that the event has come with which it ends</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что наступило событие, с которым он кончается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recall a delegate, at once</source>
        <comment>@info:shell</comment>
        <translation>Отозвать делегата, сразу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who was present besides you; may be given several times</source>
        <comment>@info:shell</comment>
        <translation>Кто был, кроме вас; можно указать несколько раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who was for it besides you; may be given several times</source>
        <comment>@info:shell</comment>
        <translation>Кто был за, кроме вас; можно указать несколько раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>As a paper form has it</source>
        <comment>@info:shell</comment>
        <translation>Как записано на бумажном листе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why; nobody has to say</source>
        <comment>@info:shell</comment>
        <translation>Почему; говорить не обязательно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that a recall names you wrongly</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что отзыв называет вас неверно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What was not so</source>
        <comment>@info:shell</comment>
        <translation>Что было не так</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that a recall names you rightly</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что отзыв называет вас верно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show a mandate with all that was done under it</source>
        <comment>@info:shell</comment>
        <translation>Показать наказ и всё сделанное по нему</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write the card, the recall form or a ratification slip as a PDF</source>
        <comment>@info:shell</comment>
        <translation>Записать карточку, лист отзыва или листок ратификации в PDF</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file</source>
        <comment>@info:shell</comment>
        <translation>Файл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>card, recall, or the id of an act for its ratification slip</source>
        <comment>@info:shell</comment>
        <translation>card, recall или номер действия для его листка ратификации</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List mandates</source>
        <comment>@info:shell</comment>
        <translation>Перечислить наказы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>proposed, not-approved, offered, declined, active or ended</source>
        <comment>@info:shell</comment>
        <translation>proposed, not-approved, offered, declined, active или ended</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/delegates/mandate_draft_verbs.cpp</name>
    <message>
        <source>Drafted: “%1” (%2). It binds nobody until the group gives it: pochinctl mandate approve %2</source>
        <comment>@info:shell %1 is a matter, %2 a short id</comment>
        <translation>Набросок: «%1» (%2). Он никого не связывает, пока группа не дала его: pochinctl mandate approve %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put to the group as proposal %1.</source>
        <comment>@info:shell %1 is a short id</comment>
        <translation>Внесено в группу предложением %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Given: mandate %1. It waits for the delegate.</source>
        <comment>@info:shell %1 is a short id</comment>
        <translation>Наказ дан: %1. Он ждёт ответа делегата.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who is to go</source>
        <comment>@info:shell</comment>
        <translation>Кто идёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The last day; a year from now at the latest</source>
        <comment>@info:shell</comment>
        <translation>Последний день: не позже чем через год</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A point: execute:…, voice:…, find-out:… or do-not-agree:…; may be given several times</source>
        <comment>@info:shell</comment>
        <translation>Пункт: execute:…, voice:…, find-out:… или do-not-agree:…; можно указать несколько раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An event with which it ends sooner</source>
        <comment>@info:shell</comment>
        <translation>Событие, с которым он кончится раньше</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It ends sooner, with the last point done</source>
        <comment>@info:shell</comment>
        <translation>Он кончится раньше, с последним выполненным пунктом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The mandate that ends once this one is given</source>
        <comment>@info:shell</comment>
        <translation>Наказ, который кончится, когда дан этот</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where the delegate is sent</source>
        <comment>@info:shell</comment>
        <translation>Куда идёт делегат</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A paragraph of the texts, such as М.7</source>
        <comment>@info:shell</comment>
        <translation>Место в текстах, например М.7</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody closes before this day</source>
        <comment>@info:shell</comment>
        <translation>До этого дня никто не подводит итог</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft a mandate</source>
        <comment>@info:shell</comment>
        <translation>Набросать наказ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List the drafts of a group</source>
        <comment>@info:shell</comment>
        <translation>Перечислить наброски группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give a mandate as drafted, or put it to the group</source>
        <comment>@info:shell</comment>
        <translation>Дать наказ по наброску или внести его в группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/demo/demo_verbs.cpp</name>
    <message>
        <source>An example was made in %1. Vera&apos;s vault is %2; its passphrase stands in %3.</source>
        <comment>@info:shell %1, %2 are folders, %3 is a file</comment>
        <translation>Пример создан в папке %1. Хранилище Веры — %2, его парольная фраза лежит в %3.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make an example in a new folder: groups, delegates and associations in mid-life</source>
        <comment>@info:shell</comment>
        <translation>Создать пример в новой папке: группы, делегаты и товарищества в разгаре дел</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/exchange/attachment_verbs.cpp</name>
    <message>
        <source>%1 (forgotten here)</source>
        <comment>@info:shell %1 is a file</comment>
        <translation>%1 (здесь забыт)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 (has not come yet)</source>
        <comment>@info:shell %1 is a file</comment>
        <translation>%1 (ещё не пришёл)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” travels with the next bundle.</source>
        <comment>@info:shell %1 is a file</comment>
        <translation>«%1» пойдёт со следующим пакетом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <comment>@info:shell %1 is a file of a group, %2 one here</comment>
        <translation>«%1» записан в %2.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” is not on this machine any more. Others keep it.</source>
        <comment>@info:shell %1 is a file</comment>
        <translation>«%1» на этой машине больше нет. У других он остался.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” is asked for with your next bundle or request.</source>
        <comment>@info:shell %1 is a file</comment>
        <translation>«%1» будет запрошен с вашим следующим пакетом или запросом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give a group a file, of 64 MiB at most</source>
        <comment>@info:shell</comment>
        <translation>Передать группе файл, не больше 64 МиБ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What it is called there</source>
        <comment>@info:shell</comment>
        <translation>Как он там называется</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A word on it</source>
        <comment>@info:shell</comment>
        <translation>Несколько слов о нём</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The thing of the group that it is about</source>
        <comment>@info:shell</comment>
        <translation>К чему в группе он относится</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The files of a group</source>
        <comment>@info:shell</comment>
        <translation>Файлы группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a file of a group to a file here</source>
        <comment>@info:shell</comment>
        <translation>Записать файл группы в файл на этой машине</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write to this file</source>
        <comment>@info:shell</comment>
        <translation>Записать в этот файл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take the bytes of a file of a group away from this machine</source>
        <comment>@info:shell</comment>
        <translation>Убрать содержимое файла группы с этой машины</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask for a file that was forgotten here</source>
        <comment>@info:shell</comment>
        <translation>Запросить файл, который здесь забыли</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/exchange/bundle_verbs.cpp</name>
    <message numerus="yes">
        <source>%2 holds %n change. It can be read by: %3</source>
        <comment>@info:shell %1 is a number, %2 a file, %3 names</comment>
        <translation>
            <numerusform>%2: %n изменение внутри. Прочесть могут: %3</numerusform>
            <numerusform>%2: %n изменения внутри. Прочесть могут: %3</numerusform>
            <numerusform>%2: %n изменений внутри. Прочесть могут: %3</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2 holds %n changes. It can be read by: %3</extra-po-msgid_plural>
    </message>
    <message>
        <source>%1 is an invitation. Hand it on by any way, and tell these words by another: %2</source>
        <comment>@info:shell %1 is a file, %2 are seven words</comment>
        <translation>%1 — приглашение. Передайте файл любым путём, а эти слова — другим: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An invitation to “%1”. %2
To accept it: pochinctl card create --space %3</source>
        <comment>@info:shell %1 is a group, %2 are words of somebody, %3 an id</comment>
        <translation>Приглашение в «%1». %2
Принять его: pochinctl card create --space %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For “%1” from %2: %3 new, %4 known, %5 set aside, %6 conflicting</source>
        <comment>@info:shell %1 is a group, %2 a name; the rest are numbers</comment>
        <translation>Для «%1» от %2: новых %3, известных %4, отложенных %5, спорных %6</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said what is there of “%2”; the next bundle holds what is not.</source>
        <comment>@info:shell %1 is a name, %2 a group</comment>
        <translation>Известно, что есть у %1 из «%2»; в следующей посылке будет недостающее.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”: %2 new, %3 known before.</source>
        <comment>@info:shell %1 is a group, %2 and %3 numbers</comment>
        <translation>«%1»: новых %2, известных прежде %3.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n change follows others that are not here, and found no more room; it is not kept.</source>
        <comment>@info:shell</comment>
        <translation>
            <numerusform>%n изменение опирается на другие, которых здесь нет, и места для него больше нет: оно не сохранено.</numerusform>
            <numerusform>%n изменения опираются на другие, которых здесь нет, и места для них больше нет: они не сохранены.</numerusform>
            <numerusform>%n изменений опираются на другие, которых здесь нет, и места для них больше нет: они не сохранены.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n changes follow others that are not here, and found no more room; they are not kept.</extra-po-msgid_plural>
    </message>
    <message>
        <source>%1 bundles taken with %2 new changes; %3 own ones removed.</source>
        <comment>@info:shell numbers</comment>
        <translation>Принято посылок: %1, новых изменений: %2; убрано своих посылок: %3.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing goes through %1 any more. What lies in it stays there.</source>
        <comment>@info:shell %1 is a folder</comment>
        <translation>Через %1 больше ничего не идёт. Что в ней лежит, там и останется.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The words of an invitation: the first line of FILE</source>
        <comment>@info:shell</comment>
        <translation>Слова приглашения: первая строка файла FILE</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Seal what others lack of a group into a file</source>
        <comment>@info:shell</comment>
        <translation>Запечатать в файл то, чего у других из группы ещё нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only for this member; may be said several times</source>
        <comment>@info:shell</comment>
        <translation>Только для этого участника; можно указать несколько раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The whole history, whatever they are known to have</source>
        <comment>@info:shell</comment>
        <translation>Всю историю, что бы у них ни было</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With the signature of every change</source>
        <comment>@info:shell</comment>
        <translation>С подписью каждого изменения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say who could read it and how much it is; write nothing</source>
        <comment>@info:shell</comment>
        <translation>Сказать, кто смог бы прочесть и сколько там; ничего не записывать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say what you have, so that others send the rest</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что у вас есть, чтобы другие прислали остальное</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Seal an invitation with words to be told by voice</source>
        <comment>@info:shell</comment>
        <translation>Запечатать приглашение словами, которые передают голосом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you want to say with it</source>
        <comment>@info:shell</comment>
        <translation>Что вы хотите при этом сказать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show what a bundle brings, and take nothing</source>
        <comment>@info:shell</comment>
        <translation>Показать, что в посылке, и ничего не принимать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take in a bundle, all of it or nothing</source>
        <comment>@info:shell</comment>
        <translation>Принять посылку: целиком или никак</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Even if it brings more from one device than anybody writes by hand</source>
        <comment>@info:shell</comment>
        <translation>Даже если с одного устройства пришло больше, чем пишут руками</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a report here if the two copies show different states</source>
        <comment>@info:shell</comment>
        <translation>Записать сюда отчёт, если копии показывают разное</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take and give through a folder that is kept in step between you</source>
        <comment>@info:shell</comment>
        <translation>Принять и отдать через папку, которая у вас общая</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Go round in a shared folder no more; it is left as it is</source>
        <comment>@info:shell</comment>
        <translation>Больше не обходить общую папку; сама она остаётся как есть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/exchange/card_verbs.cpp</name>
    <message>
        <source>%1
Hand it to a member. Then compare these words by voice: %2</source>
        <comment>@info:shell %1 is a text to be handed on, %2 six words</comment>
        <translation>%1
Передайте её участнику группы. Потом сверьте голосом эти слова: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”. Compare these words by voice before you let anybody in: %2</source>
        <comment>@info:shell %1 is a name, %2 six words</comment>
        <translation>«%1». Прежде чем впускать, сверьте голосом эти слова: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make a card by which one group can let you in</source>
        <comment>@info:shell</comment>
        <translation>Сделать карточку, по которой одна группа сможет вас впустить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How you want to be called there</source>
        <comment>@info:shell</comment>
        <translation>Как вас там называть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For this group and no other, as an invitation shows it</source>
        <comment>@info:shell</comment>
        <translation>Для этой группы и ни для какой другой, как сказано в приглашении</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With keys that a quantum computer does not open, where the group has such</source>
        <comment>@info:shell</comment>
        <translation>С ключами, которые не вскроет квантовый компьютер, если в группе такие</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write the card to a new file</source>
        <comment>@info:shell</comment>
        <translation>Записать карточку в новый файл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a picture of its QR code, such as card.png</source>
        <comment>@info:shell</comment>
        <translation>Записать картинку с её QR-кодом, например card.png</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read a card, and the words to be compared by voice</source>
        <comment>@info:shell</comment>
        <translation>Прочесть карточку и слова, которые сверяют голосом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/exchange/report_verbs.cpp</name>
    <message>
        <source>What a group did, for everybody, without names and places</source>
        <comment>@info:shell</comment>
        <translation>Что сделала группа, для всех, без имён и мест</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave names out, instead of “somebody 1”</source>
        <comment>@info:shell</comment>
        <translation>Пропускать имена, а не писать «кто-то (1)»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write it to this file: .txt, .html or .pdf</source>
        <comment>@info:shell</comment>
        <translation>Записать в этот файл: .txt, .html или .pdf</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The text as you changed it, instead of a new one</source>
        <comment>@info:shell</comment>
        <translation>Текст, как вы его изменили, вместо нового</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/groups/commons_verbs.cpp</name>
    <message>
        <source>Until when it holds</source>
        <comment>@info:shell</comment>
        <translation>До какого дня в силе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>More about it</source>
        <comment>@info:shell</comment>
        <translation>Подробнее</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In a union: for which group</source>
        <comment>@info:shell</comment>
        <translation>В союзе: для какой группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is stated.</source>
        <comment>@info:shell</comment>
        <translation>Заявлено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is raised.</source>
        <comment>@info:shell</comment>
        <translation>Поднято выше.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>State what you need</source>
        <comment>@info:shell</comment>
        <translation>Заявить потребность</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>State what you have to give</source>
        <comment>@info:shell</comment>
        <translation>Заявить возможность</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Needs and offers, and which speak of the same thing</source>
        <comment>@info:shell</comment>
        <translation>Потребности и возможности, и какие из них об одном</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that you have it, or need it</source>
        <comment>@info:shell</comment>
        <translation>Откликнуться: «у меня есть» или «мне нужно»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have answered.</source>
        <comment>@info:shell</comment>
        <translation>Отклик записан.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that it is met</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что потребность закрыта</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is met.</source>
        <comment>@info:shell</comment>
        <translation>Потребность закрыта.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take back what you stated</source>
        <comment>@info:shell</comment>
        <translation>Снять заявленное</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <comment>@info:shell</comment>
        <translation>Снято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Raise it to a union, saying why it cannot be met here</source>
        <comment>@info:shell</comment>
        <translation>Поднять в союз и сказать, почему здесь не выходит</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why not here</source>
        <comment>@info:shell</comment>
        <translation>Почему не здесь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To which union</source>
        <comment>@info:shell</comment>
        <translation>В какой союз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For you it is fine.</source>
        <comment>@info:shell</comment>
        <translation>С вашей стороны согласие есть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where it lies, or who looks after it</source>
        <comment>@info:shell</comment>
        <translation>Где лежит или кто хранит</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bring in a thing for everybody&apos;s use</source>
        <comment>@info:shell</comment>
        <translation>Принести вещь для общего пользования</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What one should know</source>
        <comment>@info:shell</comment>
        <translation>Что о ней надо знать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is there for all.</source>
        <comment>@info:shell</comment>
        <translation>Теперь это общая вещь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Shared things and their bookings</source>
        <comment>@info:shell</comment>
        <translation>Общие вещи и кто когда их берёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say where a thing is now</source>
        <comment>@info:shell</comment>
        <translation>Сказать, где вещь теперь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is gone</source>
        <comment>@info:shell</comment>
        <translation>Её больше нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is said.</source>
        <comment>@info:shell</comment>
        <translation>Записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask for a thing for some time</source>
        <comment>@info:shell</comment>
        <translation>Попросить вещь на время</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>From when: a day, or a moment such as 2026-11-22T10:00Z</source>
        <comment>@info:shell</comment>
        <translation>С какого времени: день или момент, например 2026-11-22T10:00Z</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For what</source>
        <comment>@info:shell</comment>
        <translation>Для чего</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is booked, if nobody else has asked for the same time.</source>
        <comment>@info:shell</comment>
        <translation>Вещь за вами, если на это время её не просил кто-то ещё.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that with the other booking it is fine at once</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что обе просьбы уживаются</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give up a booking of yours</source>
        <comment>@info:shell</comment>
        <translation>Отказаться от своей просьбы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is given up.</source>
        <comment>@info:shell</comment>
        <translation>Просьба снята.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/groups/errands_verbs.cpp</name>
    <message>
        <source>The errand is offered.</source>
        <comment>@info:shell</comment>
        <translation>Поручение предложено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You would take it if drawn.</source>
        <comment>@info:shell</comment>
        <translation>Вы готовы взять, если выпадет жребий.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your secret is laid open.</source>
        <comment>@info:shell</comment>
        <translation>Ваша тайна жребия открыта.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take something on</source>
        <comment>@info:shell</comment>
        <translation>Взять на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>By when</source>
        <comment>@info:shell</comment>
        <translation>К какому дню</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have taken it on.</source>
        <comment>@info:shell</comment>
        <translation>Вы взяли это на себя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What people took on</source>
        <comment>@info:shell</comment>
        <translation>Кто что взял на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that you did it</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say openly that you will not do it</source>
        <comment>@info:shell</comment>
        <translation>Открыто сказать, что не сделаете</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is free to take over.</source>
        <comment>@info:shell</comment>
        <translation>Это можно перенять.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take over what was left behind</source>
        <comment>@info:shell</comment>
        <translation>Перенять оставленное</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer an errand, with its end</source>
        <comment>@info:shell</comment>
        <translation>Предложить поручение со сроком</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>facilitator, scribe, liaison, keeper, seal-keeper, other</source>
        <comment>@info:shell</comment>
        <translation>facilitator, scribe, liaison, keeper, seal-keeper, other</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The last day of its term</source>
        <comment>@info:shell</comment>
        <translation>Последний день срока</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For how many</source>
        <comment>@info:shell</comment>
        <translation>На скольких человек</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask somebody; it binds nobody</source>
        <comment>@info:shell</comment>
        <translation>Попросить кого-то; просьба ни к чему не обязывает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The errand whose next term it is</source>
        <comment>@info:shell</comment>
        <translation>Поручение, которое продолжается новым сроком</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Errands, who holds them and who has not yet</source>
        <comment>@info:shell</comment>
        <translation>Поручения: у кого они и кто ещё не был</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take an errand</source>
        <comment>@info:shell</comment>
        <translation>Взять поручение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You hold it now.</source>
        <comment>@info:shell</comment>
        <translation>Поручение у вас.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lay an errand down for the next</source>
        <comment>@info:shell</comment>
        <translation>Сдать поручение следующему</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What the next one should know</source>
        <comment>@info:shell</comment>
        <translation>Что надо знать следующему</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Its place is free.</source>
        <comment>@info:shell</comment>
        <translation>Место свободно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take back an offer that nobody took</source>
        <comment>@info:shell</comment>
        <translation>Снять предложение, которое никто не взял</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that you would take it if drawn</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что готовы взять по жребию</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call a draw among those who are willing</source>
        <comment>@info:shell</comment>
        <translation>Бросить жребий среди готовых</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The draw is called; everybody in it lays open their secret.</source>
        <comment>@info:shell</comment>
        <translation>Жребий объявлен; теперь каждый открывает свою тайну.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lay open your secret in the last draw</source>
        <comment>@info:shell</comment>
        <translation>Открыть свою тайну в последнем жребии</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/groups/federation_verbs.cpp</name>
    <message>
        <source>The group is in the union.</source>
        <comment>@info:shell</comment>
        <translation>Группа вошла в союз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No links yet: pochinctl agreement draft, pochinctl group federate</source>
        <comment>@info:shell</comment>
        <translation>Связей пока нет: pochinctl agreement draft, pochinctl group federate</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The proposal that the group adopted</source>
        <comment>@info:shell</comment>
        <translation>Предложение, которое группа приняла</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note that the group is in a union</source>
        <comment>@info:shell</comment>
        <translation>Отметить, что группа в союзе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The union</source>
        <comment>@info:shell</comment>
        <translation>Союз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What it is called, if it is not here</source>
        <comment>@info:shell</comment>
        <translation>Как он зовётся, если его здесь нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why a vertical link is needed</source>
        <comment>@info:shell</comment>
        <translation>Зачем нужна вертикальная связь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>When it is looked at again, or ends</source>
        <comment>@info:shell</comment>
        <translation>Когда связь пересмотрят или она кончится</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave a union</source>
        <comment>@info:shell</comment>
        <translation>Выйти из союза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group has left.</source>
        <comment>@info:shell</comment>
        <translation>Группа вышла.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who is linked with whom</source>
        <comment>@info:shell</comment>
        <translation>Кто с кем связан</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft an agreement with another group</source>
        <comment>@info:shell</comment>
        <translation>Составить договор с другой группой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is agreed</source>
        <comment>@info:shell</comment>
        <translation>О чём договор</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How we get out of it</source>
        <comment>@info:shell</comment>
        <translation>Как из него выходим мы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How they do</source>
        <comment>@info:shell</comment>
        <translation>Как выходят они</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft the other side&apos;s seal under it</source>
        <comment>@info:shell</comment>
        <translation>Составить подпись второй стороны</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft that this side ends it</source>
        <comment>@info:shell</comment>
        <translation>Составить прекращение с этой стороны</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/groups/group_found.cpp</name>
    <message>
        <source>“%1” is founded (%2).</source>
        <comment>@info:shell %1 is a title, %2 a short id</comment>
        <translation>Основана группа «%1» (%2).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How you are called in it</source>
        <comment>@info:shell</comment>
        <translation>Как вас в ней зовут</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>affinity-group, collective, initiative, union, council, association</source>
        <comment>@info:shell</comment>
        <translation>affinity-group, collective, initiative, union, council, association</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What joins its people: a deed, a place, a craft, a view</source>
        <comment>@info:shell</comment>
        <translation>Что объединяет: дело, место, ремесло, взгляды</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you begin with</source>
        <comment>@info:shell</comment>
        <translation>С чего начинаете</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How one comes in: open, vouch:2, assembly</source>
        <comment>@info:shell</comment>
        <translation>Как входят: open, vouch:2, assembly</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who ends exchange, gives a mandate, recalls, dissolves: each-member, or by decision</source>
        <comment>@info:shell</comment>
        <translation>Кто прекращает обмен, даёт наказ, отзывает, распускает: each-member (каждый) или decision (решением)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How a delegate is recalled, in one act: any member (any), share:1/2:3 of those present, or by --powers (power)</source>
        <comment>@info:shell</comment>
        <translation>Как отзывают делегата, одним действием: любой участник (any), share:1/2:3 присутствующих или по --powers (power)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How the group decides: consensus, consensus:2, majority, share:2/3, lot; several if you like</source>
        <comment>@info:shell</comment>
        <translation>Как группа решает: consensus, consensus:2, majority, share:2/3, lot; можно несколько</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With keys that a quantum computer does not open, for all members alike</source>
        <comment>@info:shell</comment>
        <translation>С ключами, которые не вскроет квантовый компьютер, у всех участников одинаково</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Found it together with whoever made this card</source>
        <comment>@info:shell</comment>
        <translation>Основать вместе с тем, чья это карточка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/groups/group_list.cpp</name>
    <message>
        <source>Nothing here yet.</source>
        <comment>@info:shell</comment>
        <translation>Здесь пока пусто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/groups/groups_verbs.cpp</name>
    <message>
        <source>No groups yet: pochinctl group found NAME</source>
        <comment>@info:shell</comment>
        <translation>Групп пока нет: pochinctl group found ИМЯ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have left.</source>
        <comment>@info:shell</comment>
        <translation>Вы вышли.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You vouch for this person.</source>
        <comment>@info:shell</comment>
        <translation>Вы ручаетесь за этого человека.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card is shown to the others.</source>
        <comment>@info:shell</comment>
        <translation>Карточка показана остальным.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You do not vouch for this person; others still may.</source>
        <comment>@info:shell</comment>
        <translation>Вы не ручаетесь; другие по-прежнему могут.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Exchange with this person is ended.</source>
        <comment>@info:shell</comment>
        <translation>Обмен с этим человеком прекращён.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Their card</source>
        <comment>@info:shell</comment>
        <translation>Карточка новичка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why, in one line</source>
        <comment>@info:shell</comment>
        <translation>Почему, в одну строку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who is here, who asks, who went</source>
        <comment>@info:shell</comment>
        <translation>Кто здесь, кто просится, кто ушёл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Vouch for a newcomer, or resume the exchange</source>
        <comment>@info:shell</comment>
        <translation>Поручиться за новичка или возобновить обмен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The proposal by which an assembly consented</source>
        <comment>@info:shell</comment>
        <translation>Предложение, которым согласилось собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show a newcomer&apos;s card to the others</source>
        <comment>@info:shell</comment>
        <translation>Показать карточку новичка остальным</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>They were invited, and did not ask</source>
        <comment>@info:shell</comment>
        <translation>Пригласили мы, а не попросились сами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that you do not vouch</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что вы не ручаетесь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End the exchange with somebody</source>
        <comment>@info:shell</comment>
        <translation>Прекратить обмен с кем-то</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Be called otherwise</source>
        <comment>@info:shell</comment>
        <translation>Зваться иначе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are called so from now on.</source>
        <comment>@info:shell</comment>
        <translation>Теперь вас зовут так.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say what you can; without options take it back</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что умеете; без параметров — убрать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you can, as often as you like</source>
        <comment>@info:shell</comment>
        <translation>Что умеете; можно повторять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you can teach</source>
        <comment>@info:shell</comment>
        <translation>Чему можете научить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say until when you are away</source>
        <comment>@info:shell</comment>
        <translation>Сказать, до какого дня вас нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The last day</source>
        <comment>@info:shell</comment>
        <translation>Последний день</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are away.</source>
        <comment>@info:shell</comment>
        <translation>Вы в отлучке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say that you are back</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что вернулись</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Welcome back.</source>
        <comment>@info:shell</comment>
        <translation>С возвращением.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Found a group</source>
        <comment>@info:shell</comment>
        <translation>Основать группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The groups of this vault</source>
        <comment>@info:shell</comment>
        <translation>Группы этого хранилища</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A group: how one comes in, and what is open</source>
        <comment>@info:shell</comment>
        <translation>Группа: как в неё входят и что открыто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write how the group describes itself</source>
        <comment>@info:shell</comment>
        <translation>Написать, как группа себя описывает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Its name</source>
        <comment>@info:shell</comment>
        <translation>Название</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What joins its people</source>
        <comment>@info:shell</comment>
        <translation>Что объединяет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What it does</source>
        <comment>@info:shell</comment>
        <translation>Чем занята</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where it meets</source>
        <comment>@info:shell</comment>
        <translation>Где встречается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is written.</source>
        <comment>@info:shell</comment>
        <translation>Записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave a group, at once</source>
        <comment>@info:shell</comment>
        <translation>Выйти из группы, сразу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dissolve a group through hand-over</source>
        <comment>@info:shell</comment>
        <translation>Распустить группу через передачу дел</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group is dissolved; what is open is handed over.</source>
        <comment>@info:shell</comment>
        <translation>Группа распущена; открытое передаётся.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note where something of the group went</source>
        <comment>@info:shell</comment>
        <translation>Записать, куда что перешло</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where it is now, or who sees to it</source>
        <comment>@info:shell</comment>
        <translation>Где это теперь или кто этим занят</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>result, thing, debt or lesson</source>
        <comment>@info:shell</comment>
        <translation>result (итог), thing (вещь), debt (долг) или lesson (урок)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is noted.</source>
        <comment>@info:shell</comment>
        <translation>Записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Go on in a new group that quotes this one</source>
        <comment>@info:shell</comment>
        <translation>Продолжить в новой группе, которая ссылается на эту</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Go on together in one new group</source>
        <comment>@info:shell</comment>
        <translation>Продолжить вместе в одной новой группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/groups/seal_verbs.cpp</name>
    <message>
        <source>You keep a key for the group.</source>
        <comment>@info:shell</comment>
        <translation>Вы храните ключ группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have signed.</source>
        <comment>@info:shell</comment>
        <translation>Ваша подпись поставлена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>@info:shell %1 is a file</comment>
        <translation>Записано в %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said there: %1. Brought home: %2.</source>
        <comment>@info:shell %1 and %2 are numbers</comment>
        <translation>Сказано там: %1. Принесено домой: %2.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Keep a key with which the group speaks outward</source>
        <comment>@info:shell</comment>
        <translation>Хранить ключ, которым группа говорит вовне</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft the group&apos;s card for a union or another group</source>
        <comment>@info:shell</comment>
        <translation>Составить карточку группы для союза или другой группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whom it is for; without it, a group that is not here yet</source>
        <comment>@info:shell</comment>
        <translation>Для кого она; без этого — для группы, которой здесь ещё нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For whoever showed this card</source>
        <comment>@info:shell</comment>
        <translation>Для тех, кто показал эту карточку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What the group is called there</source>
        <comment>@info:shell</comment>
        <translation>Как группа зовётся там</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How many keys must sign</source>
        <comment>@info:shell</comment>
        <translation>Сколько ключей должны подписать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Amend this card instead: new name, number, keys</source>
        <comment>@info:shell</comment>
        <translation>Вместо этого изменить карточку: имя, число, ключи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft a welcome of another group into a union</source>
        <comment>@info:shell</comment>
        <translation>Составить согласие на вход другой группы в союз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft that the group leaves a union</source>
        <comment>@info:shell</comment>
        <translation>Составить выход группы из союза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Sign a drafted statement with your key</source>
        <comment>@info:shell</comment>
        <translation>Подписать составленное своим ключом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a statement that enough have signed to a file</source>
        <comment>@info:shell</comment>
        <translation>Записать подписанное в файл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say a sealed statement in a group or union</source>
        <comment>@info:shell</comment>
        <translation>Сказать скреплённое слово в группе или союзе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say there what is signed, and bring home what was agreed with the group</source>
        <comment>@info:shell</comment>
        <translation>Сказать там подписанное и принести домой то, что касается договоров группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Cards, groups of a union, statements and how they stand</source>
        <comment>@info:shell</comment>
        <translation>Карточки, группы союза, сказанное и в силе ли оно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whom it is for</source>
        <comment>@info:shell</comment>
        <translation type="vanished">Для кого она</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/groups/sealing.cpp</name>
    <message>
        <source>The statement is drafted; whoever keeps a key signs it.</source>
        <comment>@info:shell</comment>
        <translation>Слово составлено; хранящие ключи его подписывают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/line/command_line.cpp</name>
    <message>
        <source>Usage: pochinctl [common options] VERB [arguments]</source>
        <comment>@info:shell</comment>
        <translation>Как пользоваться: pochinctl [общие параметры] ДЕЙСТВИЕ [аргументы]</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Common options:</source>
        <comment>@info:shell heading above a list of options</comment>
        <translation>Общие параметры:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/line/outcome.cpp</name>
    <message>
        <source>Not found: %1</source>
        <comment>@info:shell %1 is what was asked for</comment>
        <translation>Не найдено: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not understood: %1</source>
        <comment>@info:shell %1 says what is wrong</comment>
        <translation>Непонятно: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <comment>@info:shell</comment>
        <translation>Остановлено; ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/line/session.cpp</name>
    <message>
        <source>Passphrase:</source>
        <comment>@info:shell</comment>
        <translation>Парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/reference/notebook_verbs.cpp</name>
    <message>
        <source>Noted at %1 (%2).</source>
        <comment>@info:shell %1 is an address, %2 a short id</comment>
        <translation>Заметка к %1 записана (%2).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No notes yet. Write one: pochinctl note add М.7 --text …</source>
        <comment>@info:shell</comment>
        <translation>Заметок пока нет. Написать: pochinctl note add М.7 --text …</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bookmarked %1.</source>
        <comment>@info:shell %1 is an address</comment>
        <translation>Закладка на %1 поставлена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No bookmarks yet. Set one: pochinctl bookmark add М.7</source>
        <comment>@info:shell</comment>
        <translation>Закладок пока нет. Поставить: pochinctl bookmark add М.7</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Highlighted at %1.</source>
        <comment>@info:shell %1 is an address</comment>
        <translation>Пометка в %1 сделана.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No highlights yet. Make one: pochinctl highlight add М.7 --quote …</source>
        <comment>@info:shell</comment>
        <translation>Пометок пока нет. Сделать: pochinctl highlight add М.7 --quote …</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Removed %1.</source>
        <comment>@info:shell %1 is a short id</comment>
        <translation>%1 убрано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No places and searches are remembered.</source>
        <comment>@info:shell</comment>
        <translation>Мест и запросов в памяти нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The history of places and searches is gone from this vault.</source>
        <comment>@info:shell</comment>
        <translation>История мест и запросов стёрта из этого хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>On these words of the paragraph, not on the whole of it</source>
        <comment>@info:shell</comment>
        <translation>К этим словам абзаца, а не ко всему абзацу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a private note on a place</source>
        <comment>@info:shell</comment>
        <translation>Написать личную заметку к месту</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List your notes</source>
        <comment>@info:shell</comment>
        <translation>Перечислить ваши заметки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only notes with this text</source>
        <comment>@info:shell</comment>
        <translation>Только заметки с этим текстом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remove a note</source>
        <comment>@info:shell</comment>
        <translation>Удалить заметку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bookmark a place</source>
        <comment>@info:shell</comment>
        <translation>Поставить закладку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In this folder; / parts folders</source>
        <comment>@info:shell</comment>
        <translation>В эту папку; / разделяет папки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Under this title</source>
        <comment>@info:shell</comment>
        <translation>Под этим названием</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List your bookmarks</source>
        <comment>@info:shell</comment>
        <translation>Перечислить ваши закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <comment>@info:shell</comment>
        <translation>Удалить закладку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Highlight a place</source>
        <comment>@info:shell</comment>
        <translation>Сделать пометку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>yellow, green, blue or pink</source>
        <comment>@info:shell</comment>
        <translation>yellow (жёлтая), green (зелёная), blue (синяя) или pink (розовая)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List your highlights</source>
        <comment>@info:shell</comment>
        <translation>Перечислить ваши пометки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remove a highlight</source>
        <comment>@info:shell</comment>
        <translation>Убрать пометку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List the places and searches remembered</source>
        <comment>@info:shell</comment>
        <translation>Перечислить запомненные места и запросы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Forget them</source>
        <comment>@info:shell</comment>
        <translation>Забыть их</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/reference/reference_verbs.cpp</name>
    <message>
        <source>%1 is a place in the texts: pochinctl reference show %1</source>
        <comment>@info:shell %1 is an address such as M.7</comment>
        <translation>%1 — место в текстах: pochinctl reference show %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>@info:shell</comment>
        <translation>Ничего не найдено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>  also: %2 (%n paragraph)</source>
        <comment>@info:shell %2 is another query</comment>
        <translation>
            <numerusform>  ещё: %2 (%n абзац)</numerusform>
            <numerusform>  ещё: %2 (%n абзаца)</numerusform>
            <numerusform>  ещё: %2 (%n абзацев)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>  also: %2 (%n paragraphs)</extra-po-msgid_plural>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>@info:shell %1 is a file name</comment>
        <translation>Записано в %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List every heading and paragraph of the texts</source>
        <comment>@info:shell</comment>
        <translation>Перечислить все заголовки и абзацы текстов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show a place of the texts: М.7, П.I.3.8.В, «п 1 3 8 в», П.I.3</source>
        <comment>@info:shell</comment>
        <translation>Показать место текстов: М.7, П.I.3.8.В, «п 1 3 8 в», П.I.3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Search the texts in all word forms; &quot;phrase&quot;, begin*, =exact, -without</source>
        <comment>@info:shell</comment>
        <translation>Искать в текстах во всех формах слов; &quot;слова подряд&quot;, начало*, =точно, -без</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only the forms as typed</source>
        <comment>@info:shell</comment>
        <translation>Только в набранной форме</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only under this heading: Л, М, П, П.I, П.I.3 …</source>
        <comment>@info:shell</comment>
        <translation>Только под этим заголовком: Л, М, П, П.I, П.I.3…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>At most N results</source>
        <comment>@info:shell</comment>
        <translation>Не больше N найденных мест</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Export all, or the places named</source>
        <comment>@info:shell</comment>
        <translation>Выгрузить всё или названные места</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The format; md if none is named</source>
        <comment>@info:shell</comment>
        <translation>Вид файла; если не назван — md</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write to FILE instead of standard output</source>
        <comment>@info:shell</comment>
        <translation>Записать в файл FILE вместо стандартного вывода</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With your notes; needs the vault</source>
        <comment>@info:shell</comment>
        <translation>С вашими заметками; нужно хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/spaces/device_verbs.cpp</name>
    <message>
        <source>this device</source>
        <comment>@info:shell a note on a device</comment>
        <translation>это устройство</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>retired</source>
        <comment>@info:shell a note on a device</comment>
        <translation>от него отказались</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>spoke twice at once, as a copied vault does</source>
        <comment>@info:shell a note on a device</comment>
        <translation>высказалось дважды, как бывает с копией хранилища</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2  %3  %n deed  %4</source>
        <comment>@info:shell %2 is a short id, %3 six words, %4 notes such as: this device</comment>
        <translation>
            <numerusform>%2  %3  %n действие  %4</numerusform>
            <numerusform>%2  %3  %n действия  %4</numerusform>
            <numerusform>%2  %3  %n действий  %4</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2  %3  %n deeds  %4</extra-po-msgid_plural>
    </message>
    <message>
        <source>No groups yet, so no devices in them.</source>
        <comment>@info:shell</comment>
        <translation>Групп ещё нет, и устройств в них тоже.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The device is linked. Bring it a bundle: it writes as you from then on.</source>
        <comment>@info:shell</comment>
        <translation>Устройство привязано. Передайте на него посылку: с этого времени оно пишет от вас.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The device is retired: what it writes from now on counts for nothing.</source>
        <comment>@info:shell</comment>
        <translation>Вы отказались от устройства: то, что оно напишет с этого времени, не имеет силы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List your devices, and the words by which each is known</source>
        <comment>@info:shell</comment>
        <translation>Перечислить свои устройства и слова, по которым каждое узнают</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Let a further device of yours write as you</source>
        <comment>@info:shell</comment>
        <translation>Привязать ещё одно своё устройство, чтобы и оно писало от вас</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card that was made on that device</source>
        <comment>@info:shell</comment>
        <translation>Карточка, сделанная на том устройстве</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give up a device of yours: it is lost, sold, or was restored from a backup</source>
        <comment>@info:shell</comment>
        <translation>Отказаться от своего устройства: оно потеряно, продано или восстановлено из копии</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/spaces/space_verbs.cpp</name>
    <message>
        <source>Nothing was done here yet.</source>
        <comment>@info:shell</comment>
        <translation>Здесь ещё ничего не делали.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <comment>@info:shell</comment>
        <translation>Ничего не отложено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2  %3 (%4), %n member</source>
        <comment>@info:shell %2 is a short id, %3 a title, %4 a kind of group</comment>
        <translation>
            <numerusform>%2  %3 (%4), %n участник</numerusform>
            <numerusform>%2  %3 (%4), %n участника</numerusform>
            <numerusform>%2  %3 (%4), %n участников</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2  %3 (%4), %n members</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n deed of %2 waits for others that are not here (%3).</source>
        <comment>@info:shell %2 is a person or the beginning of a key, %3 a size such as 3 KiB</comment>
        <translation>
            <numerusform>%n действие (%2) ждёт других, которых здесь нет (%3).</numerusform>
            <numerusform>%n действия (%2) ждут других, которых здесь нет (%3).</numerusform>
            <numerusform>%n действий (%2) ждут других, которых здесь нет (%3).</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n deeds of %2 wait for others that are not here (%3).</extra-po-msgid_plural>
    </message>
    <message>
        <source>That is more than anybody writes by hand. Ask whom it comes from; what is beyond 20 MiB is not kept.</source>
        <comment>@info:shell</comment>
        <translation>Столько руками не пишут. Спросите того, от кого это пришло; сверх 20 МиБ ничего не хранится.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n thing can only be shown by a newer version of Pochin; leave it alone here.</source>
        <comment>@info:shell</comment>
        <translation>
            <numerusform>%n запись может показать только более новый «Почин»; здесь её лучше не трогать.</numerusform>
            <numerusform>%n записи может показать только более новый «Почин»; здесь их лучше не трогать.</numerusform>
            <numerusform>%n записей может показать только более новый «Почин»; здесь их лучше не трогать.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n things can only be shown by a newer version of Pochin; leave them alone here.</extra-po-msgid_plural>
    </message>
    <message>
        <source>Nothing waits, and nothing needs a newer version.</source>
        <comment>@info:shell</comment>
        <translation>Ничто не ждёт, и более новая версия не нужна.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List the spaces that are kept here</source>
        <comment>@info:shell</comment>
        <translation>Перечислить пространства, которые здесь хранятся</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List everything that was done in a group, in its order</source>
        <comment>@info:shell</comment>
        <translation>Перечислить всё, что делали в группе, по порядку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show the state of a group as it is hashed</source>
        <comment>@info:shell</comment>
        <translation>Показать состояние группы в том виде, в каком берут его хеш</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show the hash of the state, by which two copies are compared</source>
        <comment>@info:shell</comment>
        <translation>Показать хеш состояния, по которому сличают две копии</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List what is set aside in a group, and why</source>
        <comment>@info:shell</comment>
        <translation>Перечислить отложенное в группе и почему</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say what waits for others, and what only a newer version can show</source>
        <comment>@info:shell</comment>
        <translation>Сказать, что ждёт других записей и что может показать только более новая версия</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This group goes by rules that only a newer version of Pochin knows: what is shown of it may be wrong. Everything is kept and passed on.</source>
        <comment>@info:shell</comment>
        <translation type="vanished">Эта группа живёт по правилам, которые знает только более новый «Почин»: то, что о ней показано, может быть неверно. Всё сохраняется и передаётся дальше.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/spaces/today_verbs.cpp</name>
    <message>
        <source>Nothing waits for you.</source>
        <comment>@info:shell</comment>
        <translation>Вас ничего не ждёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>List what waits for you in all groups, the next day first</source>
        <comment>@info:shell</comment>
        <translation>Показать, что вас ждёт во всех группах, сначала ближайшее</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/ctl/vault/vault_verbs.cpp</name>
    <message>
        <source>Language of the words that are drawn</source>
        <comment>@info:shell</comment>
        <translation>Язык вытягиваемых слов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Passphrase for the new vault:</source>
        <comment>@info:shell</comment>
        <translation>Парольная фраза для нового хранилища:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recovery words, to be written on paper now; they open the vault when the passphrase is forgotten, and are shown only once:
  %1</source>
        <comment>@info:shell %1 are the words</comment>
        <translation>Слова восстановления — запишите их на бумагу сейчас; они откроют хранилище, если забудется парольная фраза, и показываются только один раз:
  %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A vault was made in %1.</source>
        <comment>@info:shell %1 is a folder</comment>
        <translation>Хранилище создано в %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Its passphrase, to be learned by heart:
  %1</source>
        <comment>@info:shell %1 are the words</comment>
        <translation>Парольная фраза к нему; её надо выучить наизусть:
  %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The whole vault was read; all is well.</source>
        <comment>@info:shell</comment>
        <translation>Хранилище прочитано целиком; всё в порядке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Present passphrase:</source>
        <comment>@info:shell</comment>
        <translation>Прежняя парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New passphrase:</source>
        <comment>@info:shell</comment>
        <translation>Новая парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The passphrase is changed. The recovery sheet stays valid; copies of the vault made before still open with the old one.</source>
        <comment>@info:shell</comment>
        <translation>Парольная фраза сменена. Лист восстановления остаётся в силе; копии хранилища, сделанные раньше, по-прежнему открываются старой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recovery words:</source>
        <comment>@info:shell</comment>
        <translation>Слова восстановления:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is open again, and the new passphrase is its passphrase from now on.</source>
        <comment>@info:shell</comment>
        <translation>Хранилище снова открыто, и отныне его парольная фраза — новая.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read the new passphrase from the first line of FILE; - is standard input</source>
        <comment>@info:shell</comment>
        <translation>Взять новую парольную фразу из первой строки файла FILE; - означает стандартный ввод</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make a vault</source>
        <comment>@info:shell</comment>
        <translation>Создать хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How you want to be called</source>
        <comment>@info:shell</comment>
        <translation>Как вас называть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draw a passphrase of seven words and show it</source>
        <comment>@info:shell</comment>
        <translation>Вытянуть парольную фразу из семи слов и показать её</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How hard a guess is made: 15 to 20, otherwise 18</source>
        <comment>@info:shell</comment>
        <translation>Насколько трудна каждая попытка подбора: от 15 до 20, иначе 18</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Unlock the vault and say whose it is</source>
        <comment>@info:shell</comment>
        <translation>Отпереть хранилище и сказать, чьё оно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read the whole vault and say what is damaged</source>
        <comment>@info:shell</comment>
        <translation>Прочитать всё хранилище и сказать, что повреждено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change the passphrase</source>
        <comment>@info:shell</comment>
        <translation>Сменить парольную фразу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make new recovery words; the old ones are worth nothing from then on</source>
        <comment>@info:shell</comment>
        <translation>Создать новые слова восстановления; прежние с этого мига ничего не стоят</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open the vault with the recovery words and set a new passphrase</source>
        <comment>@info:shell</comment>
        <translation>Открыть хранилище словами восстановления и задать новую парольную фразу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read the recovery words from the first line of FILE</source>
        <comment>@info:shell</comment>
        <translation>Взять слова восстановления из первой строки файла FILE</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/about_section.cpp</name>
    <message>
        <source>Pochin is free software under the GNU General Public Licence, version 3 or later: use it, study it, change it, pass it on. It stands on Qt and KDE Frameworks (LGPL), SQLCipher (BSD), OpenSSL (Apache 2.0), Poco (Boost), Hunspell (LGPL) and Snowball (BSD). The Russian texts are a published programme, reproduced unaltered; Pochin claims no rights to them.</source>
        <comment>@info</comment>
        <translation>«Почин» — свободная программа под GNU General Public License версии 3 или новее: пользуйтесь, изучайте, меняйте, передавайте дальше. Она стоит на Qt и KDE Frameworks (LGPL), SQLCipher (BSD), OpenSSL (Apache 2.0), Poco (Boost), Hunspell (LGPL) и Snowball (BSD). Русские тексты — опубликованная программа, воспроизведённая без изменений; прав на них «Почин» не заявляет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>About Pochin</source>
        <comment>@title:group</comment>
        <translation>О программе «Почин»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info a fact about the program: what, value</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Pochin</source>
        <comment>@label a name</comment>
        <translation>Почин</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/appearance_section.cpp</name>
    <message>
        <source>Appearance</source>
        <comment>@title:group</comment>
        <translation>Внешний вид</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Цвета:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Size of the texts one reads:</source>
        <comment>@label:spinbox</comment>
        <translation>&amp;Размер читаемых текстов:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source> %</source>
        <comment>@item:valuesuffix percent, with its blank</comment>
        <translation> %</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>As the system</source>
        <comment>@item:inlistbox colours</comment>
        <translation>Как в системе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Light</source>
        <comment>@item:inlistbox colours</comment>
        <translation>Светлые</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dark</source>
        <comment>@item:inlistbox colours</comment>
        <translation>Тёмные</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/arguments.cpp</name>
    <message>
        <source>Use the vault in this folder.</source>
        <comment>@info:shell</comment>
        <translation>Взять хранилище из этой папки.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Speak this language: ru, en …</source>
        <comment>@info:shell</comment>
        <translation>Говорить на этом языке: ru, en…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a picture of every page into this folder and quit.</source>
        <comment>@info:shell</comment>
        <translation>Записать в эту папку снимок каждой страницы и завершить работу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open an example to look around in; it is thrown away afterwards.</source>
        <comment>@info:shell</comment>
        <translation>Открыть пример, чтобы осмотреться; потом он стирается.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A workbench for people who organise without bosses.</source>
        <comment>@info:shell</comment>
        <translation>Рабочий стол для тех, кто организуется без начальства.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A bundle to look into.</source>
        <comment>@info:shell</comment>
        <translation>Посылка, в которую нужно заглянуть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open an example (there is none yet).</source>
        <comment>@info:shell</comment>
        <translation type="vanished">Открыть пример (его пока нет).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/demo.cpp</name>
    <message>
        <source>Making the example…</source>
        <comment>@info:progress</comment>
        <translation>Создаётся пример…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Отмена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/exchange_room.cpp</name>
    <message>
        <source>The group</source>
        <comment>@title what a newcomer reads of a group</comment>
        <translation>Группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is open there</source>
        <comment>@title what a newcomer reads of a group</comment>
        <translation>Что там открыто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/found_model.cpp</name>
    <message>
        <source>%1, %2</source>
        <comment>@item a search result read aloud: title, detail</comment>
        <translation>%1, %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/help_page.cpp</name>
    <message>
        <source>Begin</source>
        <comment>@title a topic of the help</comment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Two and a deed</source>
        <comment>@label a step</comment>
        <translation>Двое и дело</translation>
    </message>
    <message>
        <source>Groups → Found a group: a name, what you begin with, and the card of the other. Nobody has to allow it.</source>
        <comment>@info</comment>
        <translation>«Группы» → «Основать группу»: название, с чего начинаете, и карточка второго. Разрешения не нужно.</translation>
    </message>
    <message>
        <source>Come in</source>
        <comment>@label a step</comment>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Open the invitation under Exchange: how one comes in and what is open stand there before anything begins. Make a card and hand it back, or leave it for now.</source>
        <comment>@info</comment>
        <translation>Откройте приглашение в «Обмене»: как входят и что там открыто, видно раньше, чем что-либо началось. Сделайте карточку и передайте её — или пока оставьте.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>@label a step</comment>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>At the foot of the sheet of a group. At once, alone; what you took on is named and becomes free for others, and your copy stays yours.</source>
        <comment>@info</comment>
        <translation>Внизу листа группы. Сразу, без чьего-либо согласия; взятое вами будет названо и станет свободным для других, а ваша копия останется вашей.</translation>
    </message>
    <message>
        <source>Decide together</source>
        <comment>@title a topic of the help</comment>
        <translation>Решать вместе</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>@label a step</comment>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>What, why, whom it concerns, who does it. Each group decides by the procedures that it chose itself; the program prefers none.</source>
        <comment>@info</comment>
        <translation>Что, зачем, кого касается, кто делает. Каждая группа решает так, как выбрала сама; программа ничего не предпочитает.</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>@label a step</comment>
        <translation>В силе</translation>
    </message>
    <message>
        <source>A decision binds those who consented. “I stand aside” is a full answer, and silence is never consent.</source>
        <comment>@info</comment>
        <translation>Решение связывает тех, кто дал согласие. «Не участвую, не препятствую» — полноценный ответ, а молчание никогда не согласие.</translation>
    </message>
    <message>
        <source>Send somebody, and recall them</source>
        <comment>@title a topic of the help</comment>
        <translation>Послать делегата и отозвать</translation>
    </message>
    <message>
        <source>Mandate</source>
        <comment>@label a step</comment>
        <translation>Наказ</translation>
    </message>
    <message>
        <source>A delegate carries the points that a group gave, until a day, and has no vote of their own. What they bring home has no force before the group ratifies it.</source>
        <comment>@info</comment>
        <translation>Делегат несёт пункты, данные группой, до определённого дня и своего голоса не имеет. Принесённое им не в силе, пока группа не ратифицирует.</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>@label a step</comment>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>On the sheet of the mandate, in one step, at any moment, without a reason. It counts from the moment it is written; what was done without knowing of it is shown as that and waits for you.</source>
        <comment>@info</comment>
        <translation>На листе наказа, в один шаг, в любой миг, без объяснения причин. Действует с той минуты, как записан; сделанное без ведома о нём так и показано и ждёт вас.</translation>
    </message>
    <message>
        <source>Do something</source>
        <comment>@title a topic of the help</comment>
        <translation>Делать</translation>
    </message>
    <message>
        <source>Take on</source>
        <comment>@label a step</comment>
        <translation>Взять на себя</translation>
    </message>
    <message>
        <source>Open tasks of all your groups stand under Today. Everything is offered and taken; nobody assigns anything to anybody.</source>
        <comment>@info</comment>
        <translation>Открытые задачи всех ваших групп собраны в «Сегодня». Всё предлагают и берут; никто никого ничем не нагружает.</translation>
    </message>
    <message>
        <source>Call others</source>
        <comment>@label a step</comment>
        <translation>Позвать других</translation>
    </message>
    <message>
        <source>A task association has one task, a sign that it is done, and a last day. It ends by itself, and what it learnt stays in the archive.</source>
        <comment>@info</comment>
        <translation>У товарищества одна задача, признак завершения и последний день. Оно прекращается само, а чему научились, остаётся в архиве.</translation>
    </message>
    <message>
        <source>Stand together</source>
        <comment>@title a topic of the help</comment>
        <translation>Стоять вместе</translation>
    </message>
    <message>
        <source>Unions</source>
        <comment>@label a step</comment>
        <translation>Союзы</translation>
    </message>
    <message>
        <source>A union is a group whose members are groups; each joins and leaves by its own decision, and no union holds the list of your members.</source>
        <comment>@info</comment>
        <translation>Союз — это группа, в которой состоят группы; каждая входит и выходит своим решением, и ни у какого союза нет списка ваших участников.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>@label a step</comment>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Two groups show each other a card, write what they agree, for how long, and how each gets out. It is in force once both have sealed the same words.</source>
        <comment>@info</comment>
        <translation>Две группы показывают друг другу карточки, пишут, о чём договорились, на какой срок и как каждая может выйти. Договор в силе, когда обе скрепили одни и те же слова.</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>@title a page</comment>
        <translation>Помощь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Walk through an example…</source>
        <comment>@action:button</comment>
        <translation>Пройтись по примеру…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/language_section.cpp</name>
    <message>
        <source>%1 (%2 %)</source>
        <comment>@item:inlistbox a language, the share of its texts that is translated</comment>
        <translation>%1 (%2 %)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Language</source>
        <comment>@title:group</comment>
        <translation>Язык</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Язык окна:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What a language lacks is shown in the next one that has it. People translate these texts with the free program Qt Linguist.</source>
        <comment>@info</comment>
        <translation>Чего нет на одном языке, показывается на следующем, где оно есть. Эти тексты люди переводят в свободной программе Qt Linguist.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>As the system: %1</source>
        <comment>@item:inlistbox the language of the system, %1 is its name</comment>
        <translation>Как в системе: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/locking_section.cpp</name>
    <message>
        <source>Locking</source>
        <comment>@title:group when the vault locks</comment>
        <translation>Запирание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lock when nobody has &amp;touched the machine for:</source>
        <comment>@label:listbox</comment>
        <translation>Запирать, если к компьютеру &amp;не прикасались:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lock when the window is &amp;minimised</source>
        <comment>@option:check</comment>
        <translation>Запирать, когда окно &amp;свёрнуто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It also locks when your session locks and before the machine sleeps, where the system tells of it. The lock button and Ctrl+L work at any moment.</source>
        <comment>@info</comment>
        <translation>Хранилище запирается и тогда, когда система запирает сеанс или засыпает, если она об этом сообщает. Кнопка с замком и Ctrl+L действуют в любой миг.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>@item:inlistbox</comment>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n minutes</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>app/desktop/newer_rules.cpp</name>
    <message>
        <source>By decision of the group newer rules hold in %1, and this version of Pochin does not know them. Nothing is lost: what came until then is shown, everything newer is kept and passed on. Install a newer Pochin to see it and to take part.</source>
        <comment>@info %1 is the name of a group, or the names of several</comment>
        <translation>По решению группы действуют новые правила, которых эта версия «Почина» не знает: %1. Ничего не потеряно: сделанное до решения показано, всё новое сохраняется и передаётся дальше. Поставьте более новый «Почин», чтобы увидеть его и участвовать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/pages.cpp</name>
    <message>
        <source>SHA-256 of the texts</source>
        <comment>@label a fact about the program</comment>
        <translation>SHA-256 текстов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card of the other founder</source>
        <comment>@title:window</comment>
        <translation>Карточка второго основателя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <comment>@item kinds of files</comment>
        <translation>Карточки (*.card);;Все файлы (*)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Help</source>
        <comment>@action</comment>
        <translation>Помощь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/public_report_dialog.cpp</name>
    <message>
        <source>A report for everybody</source>
        <comment>@title:window</comment>
        <translation>Отчёт для всех</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This text will be in the file, and nothing else. Names, links, addresses and numbers were taken out; places, and what tells of somebody without a name, only you can see. Read it, and change what you like.</source>
        <comment>@info</comment>
        <translation>В файле будет этот текст и ничего больше. Имена, ссылки, адреса и телефоны из него убраны; места и то, что выдаёт человека без имени, заметить можете только вы. Прочтите и поправьте, что хотите.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave names out, instead of “somebody 1”</source>
        <comment>@option:check</comment>
        <translation>Пропускать имена, а не писать «кто-то (1)»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Text of the report</source>
        <comment>@label</comment>
        <translation>Текст отчёта</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close</source>
        <comment>@action:button</comment>
        <translation>Закрыть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save as text…</source>
        <comment>@action:button</comment>
        <translation>Сохранить как текст…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <comment>@item kinds of files</comment>
        <translation>Текстовые файлы (*.txt)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save as HTML…</source>
        <comment>@action:button</comment>
        <translation>Сохранить как HTML…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <comment>@item kinds of files</comment>
        <translation>Файлы HTML (*.html)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save as PDF…</source>
        <comment>@action:button</comment>
        <translation>Сохранить как PDF…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>@item kinds of files</comment>
        <translation>Файлы PDF (*.pdf)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where to put the report</source>
        <comment>@title:window</comment>
        <translation>Куда записать отчёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>report</source>
        <comment>@item name of a file, without its ending</comment>
        <translation>отчёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file could not be written.</source>
        <comment>@info</comment>
        <translation>Файл записать не удалось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 is written, readable by anyone.</source>
        <comment>@info %1 is a file</comment>
        <translation>Записано: %1. Прочесть может любой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/public_report_section.cpp</name>
    <message>
        <source>For everybody</source>
        <comment>@title a part of a group&apos;s sheet</comment>
        <translation>Для всех</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A public report…</source>
        <comment>@action:button</comment>
        <translation>Отчёт для всех…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What the group did, without names and places. You read it before it is saved (М.29).</source>
        <comment>@info</comment>
        <translation>Что сделала группа, без имён и мест. Вы читаете его прежде, чем он будет сохранён (М.29).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/search_palette.cpp</name>
    <message>
        <source>Find in the texts, places and deeds</source>
        <comment>@info:placeholder</comment>
        <translation>Искать в текстах, местах и делах</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Search</source>
        <comment>@label:textbox</comment>
        <translation>Поиск</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What was found</source>
        <comment>@label:listbox</comment>
        <translation>Что нашлось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <comment>@info</comment>
        <translation>Ничего не найдено. Попробуйте меньше букв или другое слово.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/session_watch_platform.cpp</name>
    <message>
        <source>Locking the vault</source>
        <comment>@info shown by the system as the reason why sleep waits a moment</comment>
        <translation>Хранилище запирается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/settings_page.cpp</name>
    <message>
        <source>Vault and settings</source>
        <comment>@title a page</comment>
        <translation>Хранилище и настройки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/side_bar.cpp</name>
    <message>
        <source>%1 (%2)</source>
        <comment>@info:tooltip what a button does, its keyboard shortcut</comment>
        <translation>%1 (%2)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Places</source>
        <comment>@title:window name of the sidebar for screen readers</comment>
        <translation>Места</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/way_back.cpp</name>
    <message>
        <source>Back to: %1</source>
        <comment>@action %1 is a page</comment>
        <translation>Назад: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/window_deeds.cpp</name>
    <message>
        <source>Search</source>
        <comment>@action opens the search field</comment>
        <translation>Найти</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lock</source>
        <comment>@action lock the vault at once</comment>
        <translation>Запереть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Light colours</source>
        <comment>@action</comment>
        <translation>Светлые цвета</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dark colours</source>
        <comment>@action</comment>
        <translation>Тёмные цвета</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Colours of the system</source>
        <comment>@action</comment>
        <translation>Цвета системы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>@action %1 is a language, in its own name</comment>
        <translation>Язык: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>Завершить работу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>app/desktop/workbench_window.cpp</name>
    <message>
        <source>Go to: %1</source>
        <comment>@action go to a page, %1 is its title</comment>
        <translation>Перейти: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Pochin</source>
        <comment>@title:window name of the program</comment>
        <translation>Почин</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/print/assembly_paper.cpp</name>
    <message>
        <source>%1. %2</source>
        <comment>@info on paper, %1 is a number, %2 a title</comment>
        <translation>%1. %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source> · %n minute</source>
        <comment>@info on paper</comment>
        <translation>
            <numerusform> · %n минута</numerusform>
            <numerusform> · %n минуты</numerusform>
            <numerusform> · %n минут</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural> · %n minutes</extra-po-msgid_plural>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info on paper, %1 is an errand, %2 who has it</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info on paper, %1 is a person, %2 what they remarked</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The assembly decides: %1</source>
        <comment>@info on paper, %1 are addresses of paragraphs</comment>
        <translation>Решает собрание: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Errands for this assembly</source>
        <comment>@title on paper</comment>
        <translation>Поручения на это собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Minutes: %1</source>
        <comment>@title on paper, %1 is an assembly</comment>
        <translation>Протокол: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This version: %1</source>
        <comment>@info on paper, %1 is a fingerprint</comment>
        <translation>Этот вариант: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who was there</source>
        <comment>@title on paper</comment>
        <translation>Кто был</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirmation</source>
        <comment>@title on paper</comment>
        <translation>Подтверждение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remarks</source>
        <comment>@title on paper</comment>
        <translation>Замечания</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/changed_text.cpp</name>
    <message>
        <source>dropped: %1;</source>
        <comment>@info a changed text read aloud, %1 are words</comment>
        <translation>убрано: %1;</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>added: %1;</source>
        <comment>@info a changed text read aloud, %1 are words</comment>
        <translation>добавлено: %1;</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/decision_deeds.cpp</name>
    <message>
        <source>The vault is locked.</source>
        <comment>@info why not</comment>
        <translation>Хранилище закрыто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer a reason</source>
        <comment>@title:window</comment>
        <translation>Ответ на довод</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give a reason</source>
        <comment>@title:window</comment>
        <translation>Довод</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Reasons come before any count, and they stay with the decision.</source>
        <comment>@info</comment>
        <translation>Доводы идут прежде любого подсчёта и остаются при решении.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say it</source>
        <comment>@action:button</comment>
        <translation>Сказать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your &amp;words:</source>
        <comment>@label:textbox</comment>
        <translation>Ваши &amp;слова:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;It is:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Это:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Paragraphs:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Пункты текстов:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>М.7, П.I.3.5.Б-3; may be empty</source>
        <comment>@info:placeholder</comment>
        <translation>М.7, П.I.3.5.Б-3; можно не указывать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It stands with the proposal.</source>
        <comment>@info</comment>
        <translation>Это записано при предложении.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This concerns us too</source>
        <comment>@title:window</comment>
        <translation>Это касается и нас</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everybody takes part in what touches their interests. Whoever decides past this is seen to.</source>
        <comment>@info</comment>
        <translation>Каждый участвует в том, что затрагивает его интересы. Если решат в обход, это будет видно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Whom:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Кого:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the kitchen; me and the neighbours</source>
        <comment>@info:placeholder</comment>
        <translation>кухни; меня и соседей</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <comment>@label:textbox</comment>
        <translation>До&amp;вод:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It stands with the proposal, and with what is decided on it.</source>
        <comment>@info</comment>
        <translation>Это записано при предложении и останется при решении.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is directed at you</source>
        <comment>@title:window</comment>
        <translation>Это обращено к вам</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is not in force towards you without your consent, and you can take that back at any time.</source>
        <comment>@info</comment>
        <translation>Без вашего согласия это не имеет для вас силы, а согласие можно отозвать в любое время.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer</source>
        <comment>@action:button</comment>
        <translation>Ответить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You:</source>
        <comment>@label</comment>
        <translation>Вы:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>consent</source>
        <comment>@option:radio</comment>
        <translation>даю согласие</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>do not consent</source>
        <comment>@option:radio</comment>
        <translation>не даю согласия</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A &amp;word, if you like:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Слово на прощание, если хотите:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have answered.</source>
        <comment>@info</comment>
        <translation>Отклик записан.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It counts as yours now.</source>
        <comment>@info</comment>
        <translation>Теперь это считается вашими словами.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Done. Nobody waits for it any more.</source>
        <comment>@info</comment>
        <translation>Сделано. Больше этого никто не ждёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have taken it over.</source>
        <comment>@info</comment>
        <translation>Вы это переняли.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Counted is what is on this device. Who has more may count again, and that count stands.</source>
        <comment>@info</comment>
        <translation>Считается то, что есть на этом устройстве. Если у кого-то есть больше, подсчёт можно повторить, и верен будет он.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Count what was said</source>
        <comment>@title:window</comment>
        <translation>Подсчитать позиции</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Count</source>
        <comment>@action:button</comment>
        <translation>Подсчитать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Counted: adopted. It is in force for those who consented.</source>
        <comment>@info</comment>
        <translation>Подсчитано: принято. Решение в силе для давших согласие.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Counted: not adopted as it stands.</source>
        <comment>@info</comment>
        <translation>Подсчитано: в таком виде не принято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take the proposal back</source>
        <comment>@title:window</comment>
        <translation>Снять предложение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It stays readable with all that was said on it.</source>
        <comment>@info</comment>
        <translation>Его и всё сказанное о нём по-прежнему можно прочесть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take it back</source>
        <comment>@action:button</comment>
        <translation>Снять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Why, if you like:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Почему (по желанию):</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You took the proposal back.</source>
        <comment>@info</comment>
        <translation>Предложение снято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Withdraw consent</source>
        <comment>@title:window</comment>
        <translation>Отзыв согласия</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>From now on the decision binds you to nothing. It stays in force for the others.</source>
        <comment>@info</comment>
        <translation>С этой минуты решение вас ни к чему не обязывает. Для остальных оно в силе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Withdraw it</source>
        <comment>@action:button</comment>
        <translation>Отозвать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you had taken &amp;on:</source>
        <comment>@label:textbox</comment>
        <translation>Что вы брали &amp;на себя:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>what becomes of it, and who may take it over</source>
        <comment>@info:placeholder</comment>
        <translation>что с этим будет и кто может перенять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your consent is withdrawn. What you had taken on is free to take over.</source>
        <comment>@info</comment>
        <translation>Согласие отозвано. То, что вы брали на себя, могут перенять другие.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write down what came of it</source>
        <comment>@title:window</comment>
        <translation>Запись исхода</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group decides in its own way. Others must confirm what you write down.</source>
        <comment>@info</comment>
        <translation>Группа решает по-своему. Вашу запись должны подтвердить другие.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write it down</source>
        <comment>@action:button</comment>
        <translation>Записать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It was:</source>
        <comment>@label</comment>
        <translation>Исход:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;In words:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Словами:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written down. It counts once others confirm it.</source>
        <comment>@info</comment>
        <translation>Записано. Запись получит силу, когда её подтвердят другие.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirmed.</source>
        <comment>@info</comment>
        <translation>Подтверждено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This could not be written down. Nothing has been changed.</source>
        <comment>@info why not</comment>
        <translation>Записать не удалось. Ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Sealed. Show it once all have sealed theirs.</source>
        <comment>@info</comment>
        <translation>Запечатано. Откройте своё число, когда запечатают все.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This device has sealed nothing for that draw.</source>
        <comment>@info why not</comment>
        <translation>На этом устройстве для этого жребия ничего не запечатано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Shown.</source>
        <comment>@info</comment>
        <translation>Открыто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/decision_facts.cpp</name>
    <message>
        <source>Group</source>
        <comment>@label a fact about a proposal</comment>
        <translation>Группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Proposed by</source>
        <comment>@label a fact about a proposal</comment>
        <translation>Предложено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>By itself</source>
        <comment>@label a fact about a proposal</comment>
        <translation>Само по себе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Taken back</source>
        <comment>@label a fact about a proposal</comment>
        <translation>Снято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group has ended this way of deciding since; what was proposed by it is still counted by it.</source>
        <comment>@info of the procedure of a proposal</comment>
        <translation>С тех пор группа отменила этот способ; то, что по нему предложили, по нему и считается.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>So far</source>
        <comment>@label a fact about a proposal</comment>
        <translation>Пока что</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In force for</source>
        <comment>@label a fact about a decision</comment>
        <translation>В силе для</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Directed at</source>
        <comment>@label a fact about a proposal</comment>
        <translation>Обращено к</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note</source>
        <comment>@label a fact about a proposal</comment>
        <translation>Обратите внимание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>has not consented</source>
        <comment>of somebody at whom a decision is directed</comment>
        <translation>согласия не дано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>consents</source>
        <comment>of somebody at whom a decision is directed</comment>
        <translation>согласие дано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Decided past those who said that it concerns them: %1.</source>
        <comment>@info %1 is whom a decision concerns</comment>
        <translation>Решено в обход тех, кто сказал, что это касается и их: %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The text has changed since you spoke on it.</source>
        <comment>@info</comment>
        <translation>После ваших слов текст изменился.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Takes the place of</source>
        <comment>@label a fact about a proposal</comment>
        <translation>Взамен решения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Proposed in its place</source>
        <comment>@label a fact about a decision</comment>
        <translation>Предложено взамен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/decision_list_rows.cpp</name>
    <message>
        <source>Waiting for you</source>
        <comment>@title:group proposals</comment>
        <translation>Ждут вас</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open</source>
        <comment>@title:group proposals</comment>
        <translation>Открыты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To be looked at again</source>
        <comment>@title:group decisions</comment>
        <translation>Пора пересмотреть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Decided</source>
        <comment>@title:group decisions</comment>
        <translation>Решено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not adopted</source>
        <comment>@title:group proposals</comment>
        <translation>Не приняты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Taken back or replaced</source>
        <comment>@title:group proposals</comment>
        <translation>Сняты или заменены</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1 is a day</comment>
        <translation>до %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All</source>
        <comment>@item:inlistbox proposals and decisions</comment>
        <translation>Все</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Waiting for me</source>
        <comment>@item:inlistbox proposals</comment>
        <translation>Ждут меня</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Text changed since I spoke</source>
        <comment>@item:inlistbox proposals</comment>
        <translation>Текст изменился после моих слов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open</source>
        <comment>@item:inlistbox proposals</comment>
        <translation>Открытые</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Disputed</source>
        <comment>@item:inlistbox proposals</comment>
        <translation>Спорные</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Adopted</source>
        <comment>@item:inlistbox decisions</comment>
        <translation>Принятые</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To be looked at again</source>
        <comment>@item:inlistbox decisions</comment>
        <translation>Пора пересмотреть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With dissent</source>
        <comment>@item:inlistbox decisions</comment>
        <translation>С особым мнением</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not adopted</source>
        <comment>@item:inlistbox proposals</comment>
        <translation>Не принятые</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Replaced</source>
        <comment>@item:inlistbox decisions</comment>
        <translation>Заменённые</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Taken back</source>
        <comment>@item:inlistbox proposals</comment>
        <translation>Снятые</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Polls</source>
        <comment>@item:inlistbox</comment>
        <translation>Опросы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/decision_parts.cpp</name>
    <message>
        <source>%1: %2</source>
        <comment>@info %1 is a name and a day, %2 a state</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: the first text</source>
        <comment>@info %1 is a name and a day</comment>
        <translation>%1: первый текст</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/decision_rows.cpp</name>
    <message>
        <source>%1: %2</source>
        <comment>@info %1 is a name, %2 a position</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>free to take over</source>
        <comment>of a promise that its bearer left behind</comment>
        <translation>можно перенять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>not done yet</source>
        <comment>state of a promise</comment>
        <translation>ещё не сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>done</source>
        <comment>state of a promise</comment>
        <translation>сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>laid down</source>
        <comment>state of a promise</comment>
        <translation>сложено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info %1 is a name, %2 a moment</comment>
        <translation>%1, %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>written down by %1; counts once it is confirmed</source>
        <comment>@info %1 is a name and a day</comment>
        <translation>записано со слов: %1; считается после подтверждения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirm</source>
        <comment>@action:button that is what I said</comment>
        <translation>Подтвердить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take over</source>
        <comment>@action:button a promise that another left behind</comment>
        <translation>Перенять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Done</source>
        <comment>@action:button a promise is kept</comment>
        <translation>Сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>counted by %1</source>
        <comment>@info %1 is a name</comment>
        <translation>подсчёт: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>it came to “adopted”</source>
        <comment>@info of a count that is disputed</comment>
        <translation>вышло «принято»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>it came to “not adopted”</source>
        <comment>@info of a count that is disputed</comment>
        <translation>вышло «не принято»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The draw chose number %1.</source>
        <comment>@info %1 is the number that a draw chose, from 1</comment>
        <translation>Жребий выбрал номер %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>written down by %1</source>
        <comment>@info %1 is a name</comment>
        <translation>запись: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>confirmed by %1</source>
        <comment>@info %1 is a name</comment>
        <translation>подтверждение: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirm</source>
        <comment>@action:button what another wrote down</comment>
        <translation>Подтвердить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/decision_sheet.cpp</name>
    <message>
        <source>Who decided</source>
        <comment>@title:group of a decision</comment>
        <translation>Кто решил</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Positions</source>
        <comment>@title:group of a proposal</comment>
        <translation>Позиции</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody has said anything on this wording yet.</source>
        <comment>@info</comment>
        <translation>Об этом тексте ещё никто ничего не сказал.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Taken on with it</source>
        <comment>@title:group of a proposal</comment>
        <translation>Взято на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Reasons</source>
        <comment>@title:group of a proposal</comment>
        <translation>Доводы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give a reason…</source>
        <comment>@action:button</comment>
        <translation>Привести довод…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No reasons yet. They come before any count.</source>
        <comment>@info</comment>
        <translation>Доводов пока нет. Они идут прежде любого подсчёта.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Concerns them too</source>
        <comment>@title:group of a proposal</comment>
        <translation>Касается и их</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This concerns us too…</source>
        <comment>@action:button</comment>
        <translation>Это касается и нас…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody else has said that it concerns them.</source>
        <comment>@info</comment>
        <translation>Больше никто не сказал, что это касается и их.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Rivals, side by side</source>
        <comment>@title:group of a proposal</comment>
        <translation>Соперничающие тексты рядом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Wordings</source>
        <comment>@title:group of a proposal</comment>
        <translation>Редакции</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take a position…</source>
        <comment>@action:button on a proposal</comment>
        <translation>Занять позицию…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer: it is directed at you…</source>
        <comment>@action:button of one at whom a proposal is directed</comment>
        <translation>Ответить: это обращено к вам…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Seal my number</source>
        <comment>@action:button in a draw</comment>
        <translation>Запечатать своё число</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show my number</source>
        <comment>@action:button in a draw</comment>
        <translation>Открыть своё число</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write down what came of it…</source>
        <comment>@action:button on a proposal</comment>
        <translation>Записать исход…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Count…</source>
        <comment>@action:button on a proposal</comment>
        <translation>Подсчитать…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Another wording…</source>
        <comment>@action:button on a proposal</comment>
        <translation>Другая редакция…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Rival proposal…</source>
        <comment>@action:button on a proposal</comment>
        <translation>Встречное предложение…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Propose anew…</source>
        <comment>@action:button on a decision</comment>
        <translation>Предложить заново…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <comment>@action:button on a decision</comment>
        <translation>Отозвать согласие…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take it back…</source>
        <comment>@action:button on one&apos;s own proposal</comment>
        <translation>Снять предложение…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take another position…</source>
        <comment>@action:button on a proposal</comment>
        <translation>Изменить позицию…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/decisions_page.cpp</name>
    <message>
        <source>Decisions</source>
        <comment>@title a page</comment>
        <translation>Решения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is before the group. Others see it with the next bundle.</source>
        <comment>@info</comment>
        <translation>Предложено группе. Другие увидят это в следующем пакете обмена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Asked. Others see it with the next bundle.</source>
        <comment>@info</comment>
        <translation>Вопрос задан. Другие увидят его в следующем пакете обмена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New proposal…</source>
        <comment>@action:button</comment>
        <translation>Новое предложение…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask the group…</source>
        <comment>@action:button</comment>
        <translation>Спросить группу…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing was proposed yet</source>
        <comment>@title of an empty page</comment>
        <translation>Предложений пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A decision is in force for those who consented to it, and for nobody else.
Who stands aside is not bound and does not obstruct.</source>
        <comment>@info</comment>
        <translation>Решение в силе для тех, кто дал на него согласие, и ни для кого больше.
Кто не участвует, тот не связан и не препятствует.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What your groups propose and decide is in it.</source>
        <comment>@info</comment>
        <translation>В нём то, что предлагают и решают ваши группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Proposals are made in groups, and you are in none yet.</source>
        <comment>@info why not</comment>
        <translation>Предложения вносят в группах, а вы пока ни в одной не состоите.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/agenda_deeds.cpp</name>
    <message>
        <source>Onto the agenda</source>
        <comment>@title:window</comment>
        <translation>В повестку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Anybody brings up what touches them; nobody takes it off for them.</source>
        <comment>@info</comment>
        <translation>Каждый вносит то, что его касается; за него это никто не снимает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put it on</source>
        <comment>@action:button</comment>
        <translation>Внести</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;What:</source>
        <comment>@label:textbox an item of an agenda</comment>
        <translation>&amp;Что:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;More:</source>
        <comment>@label:textbox an item of an agenda</comment>
        <translation>&amp;Подробнее:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <comment>@label:textbox an item of an agenda</comment>
        <translation>&amp;Минут:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>not said</source>
        <comment>@info:placeholder</comment>
        <translation>не сказано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is on the agenda.</source>
        <comment>@info</comment>
        <translation>Внесено в повестку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your item is off the agenda.</source>
        <comment>@info</comment>
        <translation>Ваш пункт снят с повестки.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>lead through the assembly</source>
        <comment>@option what an errand is called</comment>
        <translation>вести собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>write the minutes</source>
        <comment>@option what an errand is called</comment>
        <translation>писать протокол</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An errand for this assembly</source>
        <comment>@title:window</comment>
        <translation>Поручение на это собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It gives no power and ends with the day. Whoever has not done it yet may take it, or be drawn.</source>
        <comment>@info</comment>
        <translation>Оно не даёт никакой власти и кончается вместе с днём. Его берёт тот, кто ещё этого не делал, или его разыгрывают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer it</source>
        <comment>@action:button</comment>
        <translation>Предложить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;What:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Что:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Draw among the willing; I am one of them</source>
        <comment>@option:check</comment>
        <translation>Жребий среди &amp;желающих; я среди них</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Drawn first are those who have never done it (М.13).</source>
        <comment>@info</comment>
        <translation>Сначала жребий тянут среди тех, у кого этого поручения ещё не было (М.13).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is offered.</source>
        <comment>@info</comment>
        <translation>Предложено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Its place is free for the next.</source>
        <comment>@info</comment>
        <translation>Место свободно для следующего.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is yours for this assembly. It gives no power.</source>
        <comment>@info</comment>
        <translation>На это собрание оно ваше. Власти оно не даёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/agenda_rows.cpp</name>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>@info how long an item may take</comment>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n minutes</extra-po-msgid_plural>
    </message>
    <message>
        <source>brought by %1</source>
        <comment>@info %1 is a person</comment>
        <translation>пункт внёс человек: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take off</source>
        <comment>@action:button an item of an agenda</comment>
        <translation>Снять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>, until %1</source>
        <comment>@info %1 is a day</comment>
        <translation>, до %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Onto the agenda</source>
        <comment>@action:button something that waits</comment>
        <translation>В повестку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source> · not yet: %1</source>
        <comment>@info %1 are people</comment>
        <translation> · ещё не делали: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I take it</source>
        <comment>@action:button an errand</comment>
        <translation>Беру</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Hand it over</source>
        <comment>@action:button an errand</comment>
        <translation>Передать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I was not there</source>
        <comment>@action:button of oneself, noted as present</comment>
        <translation>Меня там не было</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote down that you take this on.</source>
        <comment>@info %1 is a person</comment>
        <translation>%1: с ваших слов записано, что вы это берёте на себя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote down what you think of this proposal.</source>
        <comment>@info %1 is a person</comment>
        <translation>%1: с ваших слов записано, что вы думаете об этом предложении.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer…</source>
        <comment>@action:button what another wrote down for me</comment>
        <translation>Ответить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written by %1. %2</source>
        <comment>@info %1 is a person, %2 how far it is confirmed</comment>
        <translation>Пишет %1. %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirm or remark…</source>
        <comment>@action:button minutes</comment>
        <translation>Подтвердить или заметить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source> Waits for: %1.</source>
        <comment>@info %1 are people</comment>
        <translation> Ждёт: %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>remark</source>
        <comment>@info before a remark on minutes</comment>
        <translation>замечание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/assemblies_page.cpp</name>
    <message>
        <source>Assemblies</source>
        <comment>@title a page</comment>
        <translation>Собрания</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call an assembly…</source>
        <comment>@action:button</comment>
        <translation>Созвать собрание…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No assemblies yet</source>
        <comment>@title of an empty page</comment>
        <translation>Собраний пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Being together face to face is the real thing; here it is prepared and written down.
Anybody calls an assembly, and anybody brings up what touches them.</source>
        <comment>@info</comment>
        <translation>Главное — встреча лицом к лицу; здесь её готовят и записывают.
Собрание созывает любой, и любой вносит то, что его касается.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The assemblies of your groups are in it.</source>
        <comment>@info</comment>
        <translation>Собрания ваших групп — в нём.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/assembly_files.cpp</name>
    <message>
        <source>Print the agenda</source>
        <comment>@title:window</comment>
        <translation>Печать повестки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Print the minutes</source>
        <comment>@title:window</comment>
        <translation>Печать протокола</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>@item:inlistbox</comment>
        <translation>Файлы PDF (*.pdf)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write to a calendar file</source>
        <comment>@title:window</comment>
        <translation>Записать в файл календаря</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <comment>@item:inlistbox</comment>
        <translation>Файлы календаря (*.ics)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take from a calendar file</source>
        <comment>@title:window</comment>
        <translation>Взять из файла календаря</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <comment>@info %1 is a file</comment>
        <translation>Не удалось записать %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is in %1, and readable by anyone.</source>
        <comment>@info %1 is a file</comment>
        <translation>Записано в %1; прочесть может любой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <comment>@info %1 is a file</comment>
        <translation>Не удалось прочитать %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What the file would do</source>
        <comment>@title:window</comment>
        <translation>Что сделает этот файл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take them</source>
        <comment>@action:button assemblies of a file</comment>
        <translation>Взять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What the file says is here now.</source>
        <comment>@info</comment>
        <translation>Всё из файла теперь здесь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/assembly_rows.cpp</name>
    <message>
        <source>Ahead</source>
        <comment>@title a part of a list of assemblies</comment>
        <translation>Впереди</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Held, or over</source>
        <comment>@title a part of a list of assemblies</comment>
        <translation>Состоялись или прошли</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>all</source>
        <comment>@item:inlistbox which assemblies</comment>
        <translation>все</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ahead</source>
        <comment>@item:inlistbox which assemblies</comment>
        <translation>впереди</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>held, or over</source>
        <comment>@item:inlistbox which assemblies</comment>
        <translation>состоялись или прошли</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source> or </source>
        <comment>between two versions that people wrote at once</comment>
        <translation> или </translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>When</source>
        <comment>@label a fact about an assembly</comment>
        <translation>Когда</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where</source>
        <comment>@label a fact about an assembly</comment>
        <translation>Где</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How long</source>
        <comment>@label a fact about an assembly</comment>
        <translation>Сколько длится</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>@info how long an assembly is meant to last</comment>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n minutes</extra-po-msgid_plural>
    </message>
    <message>
        <source>Called by</source>
        <comment>@label a fact about an assembly</comment>
        <translation>Кто созывает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What for</source>
        <comment>@label a fact about an assembly</comment>
        <translation>Зачем</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Called off</source>
        <comment>@label a fact about an assembly</comment>
        <translation>Отменено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Kind</source>
        <comment>@label a fact about an assembly</comment>
        <translation>Вид</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/assembly_sheet.cpp</name>
    <message>
        <source>Written down for you</source>
        <comment>@title a part of an assembly&apos;s sheet</comment>
        <translation>Записано с ваших слов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Agenda</source>
        <comment>@title a part of an assembly&apos;s sheet</comment>
        <translation>Повестка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put something on…</source>
        <comment>@action:button</comment>
        <translation>Внести пункт…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <comment>@info</comment>
        <translation>В повестке пока ничего нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Waits for an assembly</source>
        <comment>@title a part of an assembly&apos;s sheet</comment>
        <translation>Ждёт собрания</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing else waits.</source>
        <comment>@info</comment>
        <translation>Больше ничего не ждёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Errands for this assembly</source>
        <comment>@title a part of an assembly&apos;s sheet</comment>
        <translation>Поручения на это собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer an errand…</source>
        <comment>@action:button</comment>
        <translation>Предложить поручение…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody leads and nobody writes yet. Both are errands for one assembly, and give no power.</source>
        <comment>@info</comment>
        <translation>Пока никто не ведёт и не пишет. Это поручения на одно собрание, и власти они не дают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who was there</source>
        <comment>@title a part of an assembly&apos;s sheet</comment>
        <translation>Кто был</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody is noted yet.</source>
        <comment>@info</comment>
        <translation>Пока никто не отмечен.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Minutes</source>
        <comment>@title a part of an assembly&apos;s sheet</comment>
        <translation>Протокол</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write the minutes…</source>
        <comment>@action:button</comment>
        <translation>Написать протокол…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No minutes yet.</source>
        <comment>@info</comment>
        <translation>Протокола пока нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Hold the assembly</source>
        <comment>@action:button</comment>
        <translation>Провести собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draw lots…</source>
        <comment>@action:button</comment>
        <translation>Жребий…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change the call…</source>
        <comment>@action:button</comment>
        <translation>Изменить созыв…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call it off…</source>
        <comment>@action:button</comment>
        <translation>Отменить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Print the agenda…</source>
        <comment>@action:button</comment>
        <translation>Печать повестки…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Print the minutes…</source>
        <comment>@action:button</comment>
        <translation>Печать протокола…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To a calendar…</source>
        <comment>@action:button</comment>
        <translation>В календарь…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>From a calendar…</source>
        <comment>@action:button</comment>
        <translation>Из календаря…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No errand for this assembly is free.</source>
        <comment>@info why not</comment>
        <translation>Свободных поручений на это собрание нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No minutes are written yet.</source>
        <comment>@info why not</comment>
        <translation>Протокол ещё не написан.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draw who leads, who writes…</source>
        <comment>@action:button</comment>
        <translation type="vanished">Вытянуть, кому вести и кому писать…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/calling_deeds.cpp</name>
    <message>
        <source>&amp;Called:</source>
        <comment>@label:textbox of an assembly</comment>
        <translation>&amp;Название:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Day:</source>
        <comment>@label:textbox of an assembly</comment>
        <translation>&amp;День:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Hour:</source>
        <comment>@label:textbox of an assembly</comment>
        <translation>&amp;Час:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <comment>@label:textbox of an assembly</comment>
        <translation>&amp;Минут:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Where:</source>
        <comment>@label:textbox of an assembly</comment>
        <translation>&amp;Где:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What &amp;for:</source>
        <comment>@label:textbox of an assembly</comment>
        <translation>За&amp;чем:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Assemblies are called in groups, and you are in none yet.</source>
        <comment>@info why not</comment>
        <translation>Собрания созывают в группах, а вы пока ни в одной.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <comment>@label:listbox of an assembly</comment>
        <translation>&amp;Вид:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>general assembly</source>
        <comment>kind of assembly</comment>
        <translation>общее собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>delegates’ meeting</source>
        <comment>kind of assembly</comment>
        <translation>делегатское собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Group:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Группа:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call an assembly</source>
        <comment>@title:window</comment>
        <translation>Созвать собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Anybody calls one. It obliges nobody to come.</source>
        <comment>@info</comment>
        <translation>Созвать может любой. Приходить никто не обязан.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call it</source>
        <comment>@action:button</comment>
        <translation>Созвать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The assembly is called. Put something on its agenda.</source>
        <comment>@info</comment>
        <translation>Собрание созвано. Внесите что-нибудь в повестку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change the call</source>
        <comment>@title:window</comment>
        <translation>Изменить созыв</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everybody sees who changed what. Where two wrote at once, this settles it.</source>
        <comment>@info</comment>
        <translation>Всем видно, кто что изменил. Если двое писали одновременно, эта запись решает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change it</source>
        <comment>@action:button</comment>
        <translation>Изменить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The call is changed.</source>
        <comment>@info</comment>
        <translation>Созыв изменён.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call the assembly off</source>
        <comment>@title:window</comment>
        <translation>Отменить собрание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Those who met all the same, met: what they write down stays.</source>
        <comment>@info</comment>
        <translation>Кто всё-таки собрался, тот собрался: записанное ими остаётся.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call it off</source>
        <comment>@action:button</comment>
        <translation>Отменить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Why:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Почему:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The assembly is called off.</source>
        <comment>@info</comment>
        <translation>Собрание отменено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has begun. Note who is there.</source>
        <comment>@info</comment>
        <translation>Началось. Отметьте, кто здесь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has ended. Write the minutes from what was noted.</source>
        <comment>@info</comment>
        <translation>Закончилось. Напишите протокол из записанного.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/hands_counter.cpp</name>
    <message>
        <source>Hands (F5)</source>
        <comment>@title counting hands in a room</comment>
        <translation>Руки (F5)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write the hands down (Enter)</source>
        <comment>@action:button</comment>
        <translation>Записать руки (Enter)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>1  for: %1</source>
        <comment>@action:button %1 is how many hands; the key 1 adds one</comment>
        <translation>1  за: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>2  against: %1</source>
        <comment>@action:button %1 is how many hands; the key 2 adds one</comment>
        <translation>2  против: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>3  aside: %1</source>
        <comment>@action:button %1 is how many hands; the key 3 adds one</comment>
        <translation>3  в стороне: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No hand is counted yet.</source>
        <comment>@info why not</comment>
        <translation>Ещё ни одна рука не посчитана.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/item_deeds.cpp</name>
    <message>
        <source>A position in this assembly</source>
        <comment>@title:window</comment>
        <translation>Позиция на этом собрании</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your own counts at once. What another says aloud counts for nothing until that person confirms it.</source>
        <comment>@info</comment>
        <translation>Ваша собственная засчитывается сразу. Сказанное вслух другим не значит ничего, пока этот человек не подтвердит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Who:</source>
        <comment>@label:listbox who said something</comment>
        <translation>&amp;Кто:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Position:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Позиция:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In their &amp;words:</source>
        <comment>@label:textbox</comment>
        <translation>Е&amp;го словами:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is written down. Whose word it is not yet is asked whether it is so.</source>
        <comment>@info</comment>
        <translation>Записано. Если это слова другого человека, его спросят, так ли это.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It waits for the next assembly.</source>
        <comment>@info</comment>
        <translation>Пункт ждёт следующего собрания.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The hands are written down.</source>
        <comment>@info</comment>
        <translation>Руки записаны.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A guest</source>
        <comment>@title:window</comment>
        <translation>Гость</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Guests are named in the minutes. They speak, and take no position.</source>
        <comment>@info</comment>
        <translation>Гостей называют в протоколе. Они говорят, но позиций не берут.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note the guest</source>
        <comment>@action:button</comment>
        <translation>Отметить гостя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Имя:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The guest is noted.</source>
        <comment>@info</comment>
        <translation>Гость отмечен.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A position by word of mouth</source>
        <comment>@title:window</comment>
        <translation type="vanished">Позиция со слов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It counts for nothing until that person confirms it.</source>
        <comment>@info</comment>
        <translation type="vanished">Она не считается, пока человек сам её не подтвердит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is written down. They are asked whether it is so.</source>
        <comment>@info</comment>
        <translation type="vanished">Записано. Человека спросят, так ли это.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/item_outcomes.cpp</name>
    <message>
        <source>&amp;What:</source>
        <comment>@label:textbox of a proposal</comment>
        <translation>&amp;Что:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <comment>@label:textbox of a proposal</comment>
        <translation>&amp;Зачем:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whom it &amp;concerns:</source>
        <comment>@label:textbox of a proposal</comment>
        <translation>&amp;Кого касается:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who &amp;does it:</source>
        <comment>@label:textbox of a proposal</comment>
        <translation>Кто &amp;делает:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Decided &amp;by:</source>
        <comment>@label:listbox of a proposal</comment>
        <translation>&amp;Как решаем:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why not on the &amp;spot:</source>
        <comment>@label:textbox</comment>
        <translation>Почему не &amp;на месте:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The wider body does not take what the local can do itself (П.I.3.5.Б-3).</source>
        <comment>@info</comment>
        <translation>Объединение шире не берёт того, с чем справятся на месте (П.I.3.5.Б-3).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A proposal from this item</source>
        <comment>@title:window</comment>
        <translation>Предложение из этого пункта</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What was said stands in it already. Everybody then takes a position.</source>
        <comment>@info</comment>
        <translation>Сказанное в нём уже стоит. Потом каждый скажет, что думает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Propose it</source>
        <comment>@action:button</comment>
        <translation>Предложить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is proposed.</source>
        <comment>@info</comment>
        <translation>Предложение внесено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Somebody takes this on</source>
        <comment>@title:window</comment>
        <translation>Кто-то берёт это на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your own promise is yours at once. What another says aloud is theirs once they confirm it.</source>
        <comment>@info</comment>
        <translation>Своё обещание — сразу ваше. Сказанное вслух другим станет его обязательством, когда он сам это подтвердит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Who:</source>
        <comment>@label:listbox who takes something on</comment>
        <translation>&amp;Кто:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Wh&amp;at:</source>
        <comment>@label:textbox what somebody takes on</comment>
        <translation>&amp;Что:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is written down.</source>
        <comment>@info</comment>
        <translation>Записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No association is at work.</source>
        <comment>@info why not</comment>
        <translation>Товариществ нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A task for an association</source>
        <comment>@title:window</comment>
        <translation>Задача для товарищества</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is offered there, and whoever wants to takes it. Nobody is given a task.</source>
        <comment>@info</comment>
        <translation>Её предлагают там, и берёт тот, кто хочет. Никому её не поручают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Association:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Товарищество:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Task:</source>
        <comment>@label:textbox what is to be done</comment>
        <translation>&amp;Задача:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I &amp;take it myself</source>
        <comment>@option:check</comment>
        <translation>&amp;Беру на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The task is offered.</source>
        <comment>@info</comment>
        <translation>Задача предложена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The mandate is before the group, and under the item: read it aloud.</source>
        <comment>@info</comment>
        <translation>Наказ внесён в группу и стоит под пунктом: прочтите его вслух.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/item_panel.cpp</name>
    <message>
        <source>What was said (F12)</source>
        <comment>@title what was said on an item</comment>
        <translation>Что сказано (F12)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is written down when you go on to another item.</source>
        <comment>@info:placeholder</comment>
        <translation>Записывается, когда вы переходите к другому пункту.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A proposal from this (F7)</source>
        <comment>@action:button</comment>
        <translation>Сделать предложение (F7)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A position, yours or by word of mouth (Shift+F7)</source>
        <comment>@action:button</comment>
        <translation>Позиция, своя или со слов (Shift+F7)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Count what was said (Shift+F5)</source>
        <comment>@action:button</comment>
        <translation>Подсчитать сказанное (Shift+F5)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Somebody takes this on (F8)</source>
        <comment>@action:button</comment>
        <translation>Кто-то берёт на себя (F8)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Into an association (Shift+F8)</source>
        <comment>@action:button</comment>
        <translation>В товарищество (Shift+F8)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A mandate from this (Shift+F6)</source>
        <comment>@action:button</comment>
        <translation>Составить наказ (Shift+F6)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave it for the next assembly (F9)</source>
        <comment>@action:button</comment>
        <translation>Оставить до следующего раза (F9)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@info %1 is a number, %2 a kind of item</comment>
        <translation>%1 · %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make a proposal from this first.</source>
        <comment>@info why not</comment>
        <translation>Сначала сделайте из этого предложение.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, over the %2 min. meant for it</source>
        <comment>@info %1 is how long, %2 how long it was meant to take, in minutes</comment>
        <translation>%1, дольше отведённых %2 мин.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 of %2 min.</source>
        <comment>@info %1 is how long, %2 how long it is meant to take, in minutes</comment>
        <translation>%1 из %2 мин.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A position by word of mouth (Shift+F7)</source>
        <comment>@action:button</comment>
        <translation type="vanished">Позиция со слов (Shift+F7)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/meeting_view.cpp</name>
    <message>
        <source>%1. %2</source>
        <comment>@item %1 is a number, %2 a title</comment>
        <translation>%1. %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>next time</source>
        <comment>@info of an item</comment>
        <translation>в другой раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>talked over</source>
        <comment>@info of an item</comment>
        <translation>обсудили</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Agenda (Page Up, Page Down)</source>
        <comment>@title in the mode in which an assembly is held</comment>
        <translation>Повестка (Page Up, Page Down)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Agenda</source>
        <comment>@label</comment>
        <translation>Повестка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To the sheet (Esc)</source>
        <comment>@action:button</comment>
        <translation>К листу (Esc)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has ended</source>
        <comment>@action:button</comment>
        <translation>Закончилось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It begins</source>
        <comment>@action:button</comment>
        <translation>Начинается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/minutes_deeds.cpp</name>
    <message>
        <source>Minutes</source>
        <comment>@title:window</comment>
        <translation>Протокол</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It begins with what was noted. A further version asks everybody anew; remarks stay as they are.</source>
        <comment>@info</comment>
        <translation>В начале стоит записанное. Новый вариант снова спрашивает каждого; замечания остаются как есть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask for confirmation</source>
        <comment>@action:button</comment>
        <translation>Просить подтвердить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Text:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Текст:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The minutes are written. Those who were there are asked to confirm them.</source>
        <comment>@info</comment>
        <translation>Протокол написан. Подтвердить его просят тех, кто был.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I was there, and it was so</source>
        <comment>@option:check</comment>
        <translation>Я там был(а), и всё было так</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <comment>@title:window</comment>
        <translation>Подтвердить протокол</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You confirm this version, word for word. A remark stays yours, whatever becomes of the text.</source>
        <comment>@info</comment>
        <translation>Вы подтверждаете этот вариант, слово в слово. Замечание останется вашим, что бы ни стало с текстом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Замечание:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your answer stands beside the minutes.</source>
        <comment>@info</comment>
        <translation>Ваш ответ стоит рядом с протоколом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Yes, it is so</source>
        <comment>@option to what another wrote down for me</comment>
        <translation>Да, это так</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No, I did not say that</source>
        <comment>@option to what another wrote down for me</comment>
        <translation>Нет, я этого не говорил(а)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Is it so?</source>
        <comment>@title:window</comment>
        <translation>Это так?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing of it counts before you say so: an obligation is only its bearer’s own (П.I.3.5.Б-4).</source>
        <comment>@info</comment>
        <translation>Пока вы этого не сказали, ничего не считается: обязательство принимает только сам человек (П.I.3.5.Б-4).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Ответ:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In your &amp;words:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Вашими словами:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your answer stands beside it.</source>
        <comment>@info</comment>
        <translation>Ваш ответ стоит рядом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/room_list.cpp</name>
    <message>
        <source>not noted</source>
        <comment>@info of a member at an assembly</comment>
        <translation>не отмечен(а)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>wants to speak</source>
        <comment>@info of somebody at an assembly</comment>
        <translation>просит слова</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In the room (F2)</source>
        <comment>@title who is in the room</comment>
        <translation>В комнате (F2)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In the room. Space: is here, or has left. Enter: wants to speak, or no longer.</source>
        <comment>@label</comment>
        <translation>В комнате. Пробел: здесь или ушёл. Enter: просит слова или уже нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A guest…</source>
        <comment>@action:button</comment>
        <translation>Гость…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/meeting/speakers_panel.cpp</name>
    <message>
        <source>Speaking</source>
        <comment>@title who speaks</comment>
        <translation>Слово</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody waits to speak. F3 raises a hand.</source>
        <comment>@info</comment>
        <translation>Слова никто не просит. F3 поднимает руку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Next speaker (F4)</source>
        <comment>@action:button</comment>
        <translation>Следующему слово (F4)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Has spoken</source>
        <comment>@action:button</comment>
        <translation>Договорил(а)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody speaks.</source>
        <comment>@info</comment>
        <translation>Никто не говорит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>has not spoken yet</source>
        <comment>@info of somebody who waits to speak</comment>
        <translation>ещё не говорил(а)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody waits to speak.</source>
        <comment>@info why not</comment>
        <translation>Слова никто не просит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody speaks.</source>
        <comment>@info why not</comment>
        <translation>Никто не говорит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/poll_deeds.cpp</name>
    <message>
        <source>What suits &amp;you:</source>
        <comment>@label</comment>
        <translation>Что вам подхо&amp;дит:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Question:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Вопрос:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Asks:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Спрашивает:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Choices, one a line:</source>
        <comment>@label:textbox</comment>
        <translation>В&amp;арианты, по одному в строке:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answers until a certain &amp;day</source>
        <comment>@option:check</comment>
        <translation>Ответы до определённого &amp;дня</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answers &amp;until:</source>
        <comment>@label a day</comment>
        <translation>Ответы &amp;до:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask the group</source>
        <comment>@title:window</comment>
        <translation>Вопрос группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A poll decides nothing and binds nobody. What comes of it is proposed.</source>
        <comment>@info</comment>
        <translation>Опрос ничего не решает и никого не связывает. То, что из него следует, предлагают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask</source>
        <comment>@action:button</comment>
        <translation>Спросить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer</source>
        <comment>@title:window</comment>
        <translation>Отклик</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End the poll</source>
        <comment>@title:window</comment>
        <translation>Конец опроса</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Its answers stay readable.</source>
        <comment>@info</comment>
        <translation>Ответы по-прежнему можно прочесть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End it</source>
        <comment>@action:button</comment>
        <translation>Прекратить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What &amp;comes of it:</source>
        <comment>@label:textbox</comment>
        <translation>Что &amp;из этого следует:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The poll is over.</source>
        <comment>@info</comment>
        <translation>Опрос окончен.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/poll_sheet.cpp</name>
    <message>
        <source>Group</source>
        <comment>@label a fact about a poll</comment>
        <translation>Группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Asked by</source>
        <comment>@label a fact about a poll</comment>
        <translation>Вопрос задан</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It asks</source>
        <comment>@label a fact about a poll</comment>
        <translation>Спрашивает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answers until</source>
        <comment>@label a fact about a poll</comment>
        <translation>Ответы до</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answered by</source>
        <comment>@label a fact about a poll</comment>
        <translation>Ответы дали</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What comes of it</source>
        <comment>@label a fact about a poll</comment>
        <translation>Что из этого следует</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Polls</source>
        <comment>@title:group</comment>
        <translation>Опросы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choices, the best first</source>
        <comment>@title:group of a poll</comment>
        <translation>Варианты, лучший первым</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer…</source>
        <comment>@action:button of a poll</comment>
        <translation>Ответить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End the poll…</source>
        <comment>@action:button of a poll</comment>
        <translation>Окончить опрос…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/position_form.cpp</name>
    <message>
        <source>What do you take on? It is your own promise once this is adopted.</source>
        <comment>@info</comment>
        <translation>Что вы берёте на себя? Когда это примут, оно станет вашим обязательством.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your words, if you like: a reservation, a thought.</source>
        <comment>@info</comment>
        <translation>Ваши слова, если хотите: оговорка, соображение.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Under which condition? You are told when the text changes; until you say yes to it, it is no yes.</source>
        <comment>@info</comment>
        <translation>При каком условии? Когда текст изменится, вы об этом узнаете; пока вы не скажете новому тексту «да», это ещё не согласие.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It will not bind you. Your words, if you like.</source>
        <comment>@info</comment>
        <translation>Вас это не свяжет. Ваши слова, если хотите.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why do you object? The reason stays with the decision, whatever comes of it.</source>
        <comment>@info</comment>
        <translation>Почему вы возражаете? Ваш довод останется при решении, каким бы оно ни было.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take a position</source>
        <comment>@title:window</comment>
        <translation>Позиция</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You say:</source>
        <comment>@label</comment>
        <translation>Вы говорите:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It rests on &amp;paragraph:</source>
        <comment>@label:textbox</comment>
        <translation>Опирается на &amp;пункт:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>П.I.3.5.Б-3; may be empty</source>
        <comment>@info:placeholder</comment>
        <translation>П.I.3.5.Б-3; можно не указывать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You say “%1” on «%2».</source>
        <comment>@info %1 is a position, %2 what is proposed</comment>
        <translation>Ваша позиция по «%2»: «%1».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You say again what you said before.</source>
        <comment>@info</comment>
        <translation>Ваша прежняя позиция восстановлена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/proposal_effects.cpp</name>
    <message>
        <source>recalls %1</source>
        <comment>@item:inlistbox what a decision does by itself, %1 names a delegate</comment>
        <translation>отзывает: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>dissolves the association “%1”</source>
        <comment>@item:inlistbox what a decision does by itself, %1 is its task</comment>
        <translation>распускает товарищество «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>lets the group go by newer rules</source>
        <comment>@item:inlistbox what a decision does by itself</comment>
        <translation>переводит группу на новые правила</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>adopts “%1”</source>
        <comment>@item:inlistbox what a decision does by itself, %1 is what a delegate did</comment>
        <translation>принимает: «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>nothing</source>
        <comment>@item:inlistbox what a decision does by itself</comment>
        <translation>ничего</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ends exchange with somebody</source>
        <comment>@item:inlistbox what a decision does by itself</comment>
        <translation>прекращает с кем-то обмен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>lets the group decide in one more way</source>
        <comment>@item:inlistbox what a decision does by itself</comment>
        <translation>вводит ещё один способ решать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ends a way of deciding</source>
        <comment>@item:inlistbox what a decision does by itself</comment>
        <translation>отменяет способ решать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>dissolves the group</source>
        <comment>@item:inlistbox what a decision does by itself</comment>
        <translation>распускает группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>By it&amp;self:</source>
        <comment>@label:listbox</comment>
        <translation>Само &amp;по себе:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With &amp;whom:</source>
        <comment>@label:listbox</comment>
        <translation>С &amp;кем:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;In which way:</source>
        <comment>@label:listbox</comment>
        <translation>Какой спосо&amp;б:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Which way:</source>
        <comment>@label:listbox</comment>
        <translation>Какой спосо&amp;б:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>lets %1 in</source>
        <comment>@item:inlistbox what a decision does by itself, %1 is a newcomer</comment>
        <translation type="vanished">открывает вход: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/proposal_form.cpp</name>
    <message>
        <source>New proposal</source>
        <comment>@title:window</comment>
        <translation>Новое предложение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What touches nobody else needs no proposal: announce it and do it. What touches others is put to them.</source>
        <comment>@info</comment>
        <translation>То, что не касается других, предлагать не нужно: объявите и делайте. То, что касается других, предлагают им.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Propose</source>
        <comment>@action:button</comment>
        <translation>Предложить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Another wording</source>
        <comment>@title:window</comment>
        <translation>Другая редакция</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everybody is asked anew, for nobody is for a text they have not read. If the proposal is somebody else’s, yours stands beside theirs.</source>
        <comment>@info</comment>
        <translation>Всех спросят заново: нельзя быть за текст, которого не читал. Если предложение не ваше, ваш текст встанет рядом с чужим.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put this wording</source>
        <comment>@action:button</comment>
        <translation>Внести редакцию</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Rival proposal</source>
        <comment>@title:window</comment>
        <translation>Встречное предложение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Both stand side by side, each with its own positions.</source>
        <comment>@info</comment>
        <translation>Оба стоят рядом, у каждого свои позиции.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Propose anew</source>
        <comment>@title:window</comment>
        <translation>Предложить заново</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>If this is adopted, it takes the place of the decision: prolong it, change it, or say that it ends.</source>
        <comment>@info</comment>
        <translation>Если это примут, оно встанет на место решения: продлите его, измените или скажите, что оно прекращается.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;More: days, paragraphs, people, what it does by itself</source>
        <comment>@option:check shows more fields</comment>
        <translation>&amp;Ещё: сроки, пункты текстов, люди, прямое действие</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;What:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Что:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>one line, as it would stand in the minutes</source>
        <comment>@info:placeholder</comment>
        <translation>одна строка, как в протоколе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <comment>@label:textbox</comment>
        <translation>За&amp;чем:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whom it &amp;concerns:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Кого касается:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>they are to have a say</source>
        <comment>@info:placeholder</comment>
        <translation>их слово тоже нужно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who &amp;does it:</source>
        <comment>@label:textbox</comment>
        <translation>Кто де&amp;лает:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who decides and who does it should not be apart (П.I.3.5.В).</source>
        <comment>@info</comment>
        <translation>Кто решает и кто делает, не должны быть разделены (П.I.3.5.В).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Decided &amp;by:</source>
        <comment>@label:listbox</comment>
        <translation>Как &amp;решается:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Hands in the draw:</source>
        <comment>@label</comment>
        <translation>Чьи руки в &amp;жребии:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draws &amp;among:</source>
        <comment>@label:textbox</comment>
        <translation>И&amp;з скольких:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>So many choices; say in “Why” which number is which.</source>
        <comment>@info</comment>
        <translation>Столько вариантов; в «Зачем» напишите, какой номер что значит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Positions until a certain &amp;day</source>
        <comment>@option:check</comment>
        <translation>Позиции до определённого &amp;дня</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Positions &amp;until:</source>
        <comment>@label a day</comment>
        <translation>Позиции &amp;до:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To be looked at a&amp;gain</source>
        <comment>@option:check</comment>
        <translation>К этому ещё верн&amp;уться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Looked at again &amp;on:</source>
        <comment>@label a day</comment>
        <translation>Верн&amp;уться:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Rests on &amp;paragraphs:</source>
        <comment>@label:textbox</comment>
        <translation>Опирается на пунк&amp;ты:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Directed a&amp;t:</source>
        <comment>@label</comment>
        <translation>О&amp;бращено к:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not in force towards them without their own consent (П.I.3.5.Б-2).</source>
        <comment>@info</comment>
        <translation>Без их собственного согласия это не имеет для них силы (П.I.3.5.Б-2).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/reasons_thread.cpp</name>
    <message>
        <source>answer, level %1: %2</source>
        <comment>@info an answer read aloud, %1 how deep in its thread, %2 its words</comment>
        <translation>ответ, уровень %1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read %1</source>
        <comment>@action:button opens a paragraph of the texts, %1 is its address</comment>
        <translation>Читать %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer…</source>
        <comment>@action:button to a reason</comment>
        <translation>Ответить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>@action:button read aloud, %1 is a reason</comment>
        <translation>Ответить: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/rivals_view.cpp</name>
    <message>
        <source>To this one</source>
        <comment>@action:button goes to a rival proposal</comment>
        <translation>К этому тексту</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To this one: %1</source>
        <comment>@action:button read aloud, %1 is a rival proposal</comment>
        <translation>К этому тексту: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>–</source>
        <comment>@info a field of a proposal that is left out</comment>
        <translation>–</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/views/wordings_view.cpp</name>
    <message>
        <source>%1:</source>
        <comment>@label the field of a proposal that changed</comment>
        <translation>%1:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/words/assembly_words.cpp</name>
    <message>
        <source>You are not a member of this group. Ask one of its members to let you in.</source>
        <comment>@info why not</comment>
        <translation>Вы не состоите в этой группе. Попросите кого-нибудь из неё вас впустить.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no such proposal here, or it was set aside. Perhaps the bundle with it has not arrived yet.</source>
        <comment>@info why not</comment>
        <translation>Здесь нет такого предложения, или оно отложено в сторону. Возможно, пакет с ним ещё не пришёл.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group does not decide by this procedure, or no longer does. Choose one that is in force.</source>
        <comment>@info why not</comment>
        <translation>Группа не решает по этой процедуре или больше не решает. Выберите действующую.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This procedure is not made for that. Choose another one, or propose to change the procedure.</source>
        <comment>@info why not</comment>
        <translation>Эта процедура для такого не предназначена. Выберите другую или предложите её изменить.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing and nobody of that name is known in this group.</source>
        <comment>@info why not</comment>
        <translation>Ничего и никого с таким именем в этой группе не знают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A draw needs at least two hands, all of them members.</source>
        <comment>@info why not</comment>
        <translation>Для жребия нужны хотя бы двое, и все — участники группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say why this is not decided on the spot: the wider body does not take what the local can do itself.</source>
        <comment>@info why not</comment>
        <translation>Напишите, почему это не решить на месте: широкое объединение не берёт то, что может сделать местное.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Something is missing, too long, or has characters that no text has.</source>
        <comment>@info why not</comment>
        <translation>Чего-то не хватает, что-то слишком длинно или содержит знаки, которых в тексте не бывает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The text is the same as before.</source>
        <comment>@info why not</comment>
        <translation>Текст тот же, что и раньше.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whoever proposed this took it back.</source>
        <comment>@info why not</comment>
        <translation>Тот, кто это предложил, снял предложение.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This was adopted already. Propose a decision that takes its place.</source>
        <comment>@info why not</comment>
        <translation>Это уже принято. Предложите решение, которое его заменит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This was not adopted, so there is no consent to withdraw; take another position instead.</source>
        <comment>@info why not</comment>
        <translation>Это не принято, отзывать нечего; займите другую позицию.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Positions are collected until the deadline; close it after that.</source>
        <comment>@info why not</comment>
        <translation>До срока собирают позиции; подведите итог после него.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The draw waits until every hand has sealed a seed and then shown it.</source>
        <comment>@info why not</comment>
        <translation>Жребий ждёт, пока каждый запечатает своё число и потом покажет его.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only the one whose it is may do this.</source>
        <comment>@info why not</comment>
        <translation>Это может сделать только тот, чьё это.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write under which condition you say yes.</source>
        <comment>@info why not</comment>
        <translation>Напишите, при каком условии вы согласны.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write why you object, so that the others can answer.</source>
        <comment>@info why not</comment>
        <translation>Напишите, почему вы возражаете, чтобы другие могли ответить.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The procedure has no such position.</source>
        <comment>@info why not</comment>
        <translation>В этой процедуре нет такой позиции.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have not consented to this, so it binds you to nothing.</source>
        <comment>@info why not</comment>
        <translation>Вы на это не соглашались, и оно вас ни к чему не обязывает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You had taken something on. Write what becomes of it.</source>
        <comment>@info why not</comment>
        <translation>Вы кое-что брали на себя. Напишите, что с этим будет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is not directed at you, so your consent is not asked for.</source>
        <comment>@info why not</comment>
        <translation>Это направлено не на вас, вашего согласия здесь не требуется.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody confirms what they themselves wrote down. Ask another member.</source>
        <comment>@info why not</comment>
        <translation>Никто не подтверждает собственную запись. Попросите другого участника.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have no part in this draw.</source>
        <comment>@info why not</comment>
        <translation>Вы не участвуете в этом жребии.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have sealed your seed for this draw already.</source>
        <comment>@info why not</comment>
        <translation>Вы уже запечатали своё число для этого жребия.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The texts have no such paragraph. One is written М.7 or П.I.3.8.В.</source>
        <comment>@info why not</comment>
        <translation>В текстах нет такого пункта. Пункт пишут так: М.7 или П.I.3.8.В.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A poll needs at least two choices, and none of them twice.</source>
        <comment>@info why not</comment>
        <translation>В опросе нужно хотя бы два варианта, и ни один не дважды.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say something of each choice; in a ranked poll no place is given twice.</source>
        <comment>@info why not</comment>
        <translation>Скажите что-нибудь о каждом варианте; в опросе с порядком ни одно место не занимают двое.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whoever asked has heard enough: the poll is over.</source>
        <comment>@info why not</comment>
        <translation>Ответов уже достаточно: опрос окончен.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>These words are frozen: they are decided on as they are. Whoever wants other words proposes other ones.</source>
        <comment>@info why not</comment>
        <translation>Эти слова неизменны: решают о них как они есть. Кто хочет других слов, предлагает другие.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group goes by these rules already.</source>
        <comment>@info why not</comment>
        <translation>Группа уже живёт по этим правилам.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This version of Pochin does not know these rules and could not read the group afterwards. Install a newer one first, or object and say so.</source>
        <comment>@info why not</comment>
        <translation>Эта версия «Почина» не знает этих правил и не смогла бы потом прочесть записи группы. Поставьте сначала более новую или возразите и скажите об этом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>positions are being taken</source>
        <comment>state of a proposal</comment>
        <translation>сбор позиций</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>adopted</source>
        <comment>state of a proposal</comment>
        <translation>принято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>not adopted</source>
        <comment>state of a proposal</comment>
        <translation>не принято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>disputed</source>
        <comment>state of a proposal</comment>
        <translation>спорно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of a proposal</comment>
        <translation>снято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>replaced by a later one</source>
        <comment>state of a decision</comment>
        <translation>заменено более поздним</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>for, and I take it on</source>
        <comment>position on a proposal</comment>
        <translation>за, беру на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>for</source>
        <comment>position on a proposal</comment>
        <translation>за</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>yes, if …</source>
        <comment>position on a proposal</comment>
        <translation>да, если…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I stand aside and do not obstruct</source>
        <comment>position on a proposal</comment>
        <translation>не участвую, не препятствую</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I object</source>
        <comment>position on a proposal</comment>
        <translation>возражаю</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>in the group’s own words</source>
        <comment>position on a proposal</comment>
        <translation>словами самой группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>all members</source>
        <comment>of whom a share is taken</comment>
        <translation>всех участников</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>all who do not stand aside</source>
        <comment>of whom a share is taken</comment>
        <translation>всех, кроме тех, кто не участвует и не препятствует</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>those who spoke for or against</source>
        <comment>of whom a share is taken</comment>
        <translation>тех, кто высказался за или против</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Consent of %1.</source>
        <comment>@info %1 is a set of people</comment>
        <translation>Нужно согласие %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>More than %1 of %2 of %3.</source>
        <comment>@info %1 of %2 is a share, %3 a set of people</comment>
        <translation>За — больше %1/%2 от %3.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>At least %1 of %2 of %3.</source>
        <comment>@info %1 of %2 is a share, %3 a set of people</comment>
        <translation>За — не меньше %1/%2 от %3.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An objection is a voice against.</source>
        <comment>@info</comment>
        <translation>Возражение — это голос против.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>One objection stops it.</source>
        <comment>@info</comment>
        <translation>Одно возражение останавливает решение.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n objection is borne, one more stops it.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Допустимо %n возражение, ещё одно останавливает решение.</numerusform>
            <numerusform>Допустимы %n возражения, ещё одно останавливает решение.</numerusform>
            <numerusform>Допустимо %n возражений, ещё одно останавливает решение.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n objections are borne, one more stops it.</extra-po-msgid_plural>
    </message>
    <message>
        <source>Drawn by lot from what every hand adds.</source>
        <comment>@info</comment>
        <translation>Жребий из чисел, которые даёт каждый.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>The outcome is written down and confirmed by %n other.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Итог записывают, и его подтверждает ещё %n человек.</numerusform>
            <numerusform>Итог записывают, и его подтверждают ещё %n человека.</numerusform>
            <numerusform>Итог записывают, и его подтверждают ещё %n человек.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>The outcome is written down and confirmed by %n others.</extra-po-msgid_plural>
    </message>
    <message>
        <source>At least %1 of %2 of the members take part.</source>
        <comment>@info %1 of %2 is a share</comment>
        <translation>Участвуют не меньше %1/%2 группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody has taken it on yet.</source>
        <comment>@info</comment>
        <translation>Это ещё никто не взял на себя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Those who are to do it have not consented to it.</source>
        <comment>@info</comment>
        <translation>Те, кому это делать, на это не соглашались.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>you</source>
        <comment>the reader of this line</comment>
        <translation>вы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no such promise here.</source>
        <comment>@info why not</comment>
        <translation type="vanished">Здесь нет такого обязательства.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What became of it is written down already.</source>
        <comment>@info why not</comment>
        <translation type="vanished">Что с этим стало, уже записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/words/decision_waiting.cpp</name>
    <message>
        <source>To the proposal</source>
        <comment>@action:button goes to a proposal from what waits</comment>
        <translation>К предложению</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The draw «%1» waits for your hand.</source>
        <comment>@info what waits, %1 is what is proposed</comment>
        <translation>Жребий «%1» ждёт вашей руки.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The text of «%1» has changed since you said “yes, if …”. Is it a yes now?</source>
        <comment>@info what waits, %1 is what is proposed</comment>
        <translation>Текст «%1» изменился после вашего «да, если…». Теперь да?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The text of «%1» has changed since you spoke on it.</source>
        <comment>@info what waits, %1 is what is proposed</comment>
        <translation>Текст «%1» изменился после ваших слов о нём.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>«%1» waits for your position.</source>
        <comment>@info what waits, %1 is what is proposed</comment>
        <translation>«%1» ждёт вашей позиции.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>«%1» is directed at you, and it is not in force towards you without your consent.</source>
        <comment>@info what waits, %1 is what is proposed</comment>
        <translation>«%1» обращено к вам и без вашего согласия не имеет для вас силы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are asked: «%1»</source>
        <comment>@info what waits, %1 is a question</comment>
        <translation>Вас спрашивают: «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To the poll</source>
        <comment>@action:button goes to a poll from what waits</comment>
        <translation>К опросу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Two counts of «%1» did not know of each other. Somebody who has both counts again.</source>
        <comment>@info what waits, %1 is what is proposed</comment>
        <translation>Два подсчёта по «%1» не знали друг о друге. Пусть тот, у кого есть оба, подсчитает снова.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>«%1» was to be looked at again.</source>
        <comment>@info what waits, %1 is what was decided</comment>
        <translation>К «%1» собирались вернуться.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/words/decision_words.cpp</name>
    <message numerus="yes">
        <source>%n for</source>
        <comment>@info part of a count</comment>
        <translation>
            <numerusform>%n за</numerusform>
            <numerusform>%n за</numerusform>
            <numerusform>%n за</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n stands aside</source>
        <comment>@info part of a count</comment>
        <translation>
            <numerusform>%n не участвует</numerusform>
            <numerusform>%n не участвуют</numerusform>
            <numerusform>%n не участвуют</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n stand aside</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <comment>@info part of a count</comment>
        <translation>
            <numerusform>%n возражает</numerusform>
            <numerusform>%n возражают</numerusform>
            <numerusform>%n возражают</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n object</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n says “yes, if …”</source>
        <comment>@info part of a count</comment>
        <translation>
            <numerusform>%n говорит «да, если…»</numerusform>
            <numerusform>%n говорят «да, если…»</numerusform>
            <numerusform>%n говорят «да, если…»</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n say “yes, if …”</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n said two things at once</source>
        <comment>@info part of a count</comment>
        <translation>
            <numerusform>%n сказал(а) сразу две вещи</numerusform>
            <numerusform>%n сказали сразу две вещи</numerusform>
            <numerusform>%n сказали сразу две вещи</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1; everybody has spoken</source>
        <comment>@info %1 is a count of positions</comment>
        <translation>%1; высказались все</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1; %2 of %3 have said nothing</source>
        <comment>@info %1 is a count of positions, %2 of %3 are members</comment>
        <translation>%1; ещё не высказались: %2 из %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What</source>
        <comment>@label a field of a proposal</comment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>@label a field of a proposal</comment>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <comment>@label a field of a proposal</comment>
        <translation>Кого касается</translation>
    </message>
    <message>
        <source>Who does it</source>
        <comment>@label a field of a proposal</comment>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>Why not on the spot</source>
        <comment>@label a field of a proposal</comment>
        <translation>Почему не на месте</translation>
    </message>
    <message>
        <source>Decided by</source>
        <comment>@label a field of a proposal</comment>
        <translation>Как решается</translation>
    </message>
    <message>
        <source>Positions until</source>
        <comment>@label a field of a proposal</comment>
        <translation>Позиции до</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <comment>@label a field of a proposal</comment>
        <translation>Вернуться к этому</translation>
    </message>
    <message>
        <source>Rests on</source>
        <comment>@label a field of a proposal</comment>
        <translation>Опирается на</translation>
    </message>
    <message>
        <source>%1 That is: %2</source>
        <comment>@info %1 says what a decision does, %2 to what</comment>
        <translation>%1 А именно: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ends exchange with %1.</source>
        <comment>@info what a decision does, %1 is a person</comment>
        <translation>Прекращает обмен с участником: %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Gives a mandate.</source>
        <comment>@info what a decision does</comment>
        <translation>Даёт наказ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recalls a delegate.</source>
        <comment>@info what a decision does</comment>
        <translation>Отзывает делегата.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dissolves the group.</source>
        <comment>@info what a decision does</comment>
        <translation>Распускает группу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dissolves an association.</source>
        <comment>@info what a decision does</comment>
        <translation>Распускает товарищество.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Adopts what was brought home or set aside.</source>
        <comment>@info what a decision does</comment>
        <translation>Принимает то, что привёз делегат или что было отложено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>From then on the group may decide so: %1</source>
        <comment>@info what a decision does, %1 describes a procedure</comment>
        <translation>С этого времени группа может решать и так: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ends a procedure.</source>
        <comment>@info what a decision does</comment>
        <translation>Отменяет способ решать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>From then on the group goes by the rules number %1. Who has an older Pochin sees nothing newer until they install one that knows them.</source>
        <comment>@info what a decision does, %1 is a number</comment>
        <translation>С этого времени группа живёт по правилам номер %1. У кого «Почин» старше, тот не увидит ничего нового, пока не поставит версию, которая их знает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>a thought or a question</source>
        <comment>what a reason is</comment>
        <translation>соображение или вопрос</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>for it</source>
        <comment>what a reason is</comment>
        <translation>за</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>against it</source>
        <comment>what a reason is</comment>
        <translation>против</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>@info %1 is a state, %2 a day</comment>
        <translation>%1, до %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1; was to be looked at again on %2</source>
        <comment>@info %1 is a state, %2 a day</comment>
        <translation>%1; вернуться собирались %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lets %1 in. Any member may then hand the history over to them.</source>
        <comment>@info what a decision does, %1 is a person</comment>
        <translation type="vanished">Открывает вход новому человеку: %1. После этого любой участник может передать ему историю группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/words/event_words.cpp</name>
    <message>
        <source>«%1» is no event, and was left out.</source>
        <comment>@info %1 is a title in a calendar file</comment>
        <translation>«%1»: это не событие; оно пропущено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An event without a title was left out.</source>
        <comment>@info</comment>
        <translation>Событие без названия пропущено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>«%1…»: the whole title stands in the text.</source>
        <comment>@info %1 is a title in a calendar file</comment>
        <translation>«%1…»: название целиком стоит в тексте.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>«%1» has an impossible day, and was left out.</source>
        <comment>@info %1 is a title in a calendar file</comment>
        <translation>«%1»: такой даты быть не может; событие пропущено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>«%1» repeats; it is taken once, for its first day.</source>
        <comment>@info %1 is a title in a calendar file</comment>
        <translation>«%1» повторяется; взято один раз, на первый день.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>«%1» is called off in the file; only who called it calls it off here.</source>
        <comment>@info %1 is a title in a calendar file</comment>
        <translation>«%1» в файле отменено; здесь отменяет только тот, кто созвал.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are.</source>
        <comment>@info %1, %2, %3 are numbers of assemblies in a calendar file</comment>
        <translation>Новых: %1, изменённых: %2, таких же: %3.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/words/meeting_waiting.cpp</name>
    <message>
        <source>To the assembly</source>
        <comment>@action:button goes to an assembly from what waits</comment>
        <translation>К собранию</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The assembly «%1» is under way.</source>
        <comment>@info what waits, %1 is an assembly</comment>
        <translation>Собрание «%1» идёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The assembly «%1» is on %2.</source>
        <comment>@info what waits, %1 is an assembly, %2 day and hour</comment>
        <translation>Собрание «%1» — %2.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote down that you take this on: «%2». Is it so?</source>
        <comment>@info what waits, %1 is a person, %2 what was taken on</comment>
        <translation>%1: с ваших слов записано, что вы берёте на себя «%2». Это так?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote down what you think of «%2». Is it so?</source>
        <comment>@info what waits, %1 is a person, %2 what is proposed</comment>
        <translation>%1: с ваших слов записано, что вы думаете о «%2». Это так?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The minutes of «%1» wait for your word.</source>
        <comment>@info what waits, %1 is an assembly</comment>
        <translation>Протокол собрания «%1» ждёт вашего слова.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>on the agenda of «%1»</source>
        <comment>@item an item that was found, %1 is its assembly</comment>
        <translation>в повестке «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/words/meeting_words.cpp</name>
    <message>
        <source>There is no such assembly here. Perhaps the bundle with its call has not arrived yet.</source>
        <comment>@info why not</comment>
        <translation>Здесь нет такого собрания. Возможно, пакет с созывом ещё не пришёл.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose a day within a year from now. What was held may be written down for a month after it.</source>
        <comment>@info why not</comment>
        <translation>Выберите день не дальше года. То, что уже состоялось, можно записать в течение месяца.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write the hour as on a clock, such as 18:30.</source>
        <comment>@info why not</comment>
        <translation>Напишите час, как на часах, например 18:30.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only who called it takes the call back. You can call an assembly of your own.</source>
        <comment>@info why not</comment>
        <translation>Отменяет только тот, кто созвал. Вы можете созвать своё собрание.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It was called off. Call another one; what waits can go on its agenda.</source>
        <comment>@info why not</comment>
        <translation>Оно отменено. Созовите другое; то, что ждёт, можно внести в его повестку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has begun, so it can no longer be called off.</source>
        <comment>@info why not</comment>
        <translation>Оно уже началось, отменить его нельзя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody has written yet that it began. Begin it first.</source>
        <comment>@info why not</comment>
        <translation>Ещё никто не записал, что оно началось. Сначала начните его.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is under way already.</source>
        <comment>@info why not</comment>
        <translation>Оно уже идёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no such item on an agenda here.</source>
        <comment>@info why not</comment>
        <translation>Такого пункта в повестках здесь нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Another member put this on the agenda. Nobody takes it off for them; the assembly may leave it for the next one.</source>
        <comment>@info why not</comment>
        <translation>Этот пункт внёс другой человек. За него никто не снимает; собрание может оставить пункт до следующего раза.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whoever put this on the agenda took it off again.</source>
        <comment>@info why not</comment>
        <translation>Кто внёс этот пункт, тот его и снял.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is on the agenda already.</source>
        <comment>@info why not</comment>
        <translation>Это уже в повестке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no such version of the minutes here.</source>
        <comment>@info why not</comment>
        <translation>Такого варианта протокола здесь нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No member is noted as present, so nobody could confirm the minutes.</source>
        <comment>@info why not</comment>
        <translation>Из участников никто не отмечен, и подтвердить протокол было бы некому.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirm the minutes, or write what you remark.</source>
        <comment>@info why not</comment>
        <translation>Подтвердите протокол или напишите замечание.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only those who were there confirm the minutes. You can write a remark.</source>
        <comment>@info why not</comment>
        <translation>Протокол подтверждают те, кто был. Вы можете написать замечание.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All who were there have confirmed the minutes, so nothing is added to them.</source>
        <comment>@info why not</comment>
        <translation>Протокол подтвердили все, кто был, и к нему ничего не добавляют.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only the person of whom it was written down can say whether it is so.</source>
        <comment>@info why not</comment>
        <translation>Так это или нет, скажет только тот, с чьих слов записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have answered this already.</source>
        <comment>@info why not</comment>
        <translation>Вы на это уже ответили.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>That person is no member here. Note them as a guest.</source>
        <comment>@info why not</comment>
        <translation>Этот человек не состоит в группе. Отметьте его как гостя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is no calendar file. Nothing was taken from it.</source>
        <comment>@info why not</comment>
        <translation>Это не файл календаря. Из него ничего не взято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This calendar file is larger than any honest one. Nothing was taken from it.</source>
        <comment>@info why not</comment>
        <translation>Файл календаря больше, чем бывают честные. Из него ничего не взято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>called</source>
        <comment>state of an assembly</comment>
        <translation>созвано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>agenda is being made</source>
        <comment>state of an assembly</comment>
        <translation>составляется повестка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>its hour is over, and nobody wrote that it took place</source>
        <comment>state of an assembly</comment>
        <translation>час прошёл, и никто не записал, что оно состоялось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>under way</source>
        <comment>state of an assembly</comment>
        <translation>идёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>minutes are not confirmed yet</source>
        <comment>state of an assembly</comment>
        <translation>протокол ещё не подтверждён</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>minutes confirmed</source>
        <comment>state of an assembly</comment>
        <translation>протокол подтверждён</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>called off</source>
        <comment>state of an assembly</comment>
        <translation>отменено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>to talk about</source>
        <comment>kind of item on an agenda</comment>
        <translation>обсудить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>proposal</source>
        <comment>kind of item on an agenda</comment>
        <translation>предложение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>decision to look at again</source>
        <comment>kind of item on an agenda</comment>
        <translation>решение на пересмотр</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>delegate’s report</source>
        <comment>kind of item on an agenda</comment>
        <translation>отчёт делегата</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>errand that ends</source>
        <comment>kind of item on an agenda</comment>
        <translation>кончается поручение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>promise that is due</source>
        <comment>kind of item on an agenda</comment>
        <translation>срок обязательства</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ratification</source>
        <comment>kind of item on an agenda</comment>
        <translation>ратификация</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>not reached last time</source>
        <comment>kind of item on an agenda</comment>
        <translation>в прошлый раз не дошли</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info %1 is a day with its weekday, %2 an hour</comment>
        <translation>%1, %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 (guest)</source>
        <comment>@info %1 is the name of somebody who is no member</comment>
        <translation>%1 (гость)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>says that they were not there</source>
        <comment>@info of somebody noted as present</comment>
        <translation>говорит: меня там не было</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source> · left before the end</source>
        <comment>@info of somebody present</comment>
        <translation> · раньше конца</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>says so</source>
        <comment>@info of somebody present</comment>
        <translation>говорит сам человек</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>noted by %1</source>
        <comment>@info of somebody present, %1 are names</comment>
        <translation>отмечено (%1)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>for %1, against %2, aside %3</source>
        <comment>@info hands counted in a room</comment>
        <translation>за — %1, против — %2, в стороне — %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info %1 is a question, %2 are numbers</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirmed by all who were there.</source>
        <comment>@info of minutes</comment>
        <translation>Подтвердили все, кто был.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n of %2 has confirmed.</source>
        <comment>@info of minutes, %2 is how many are asked</comment>
        <translation>
            <numerusform>Подтвердил %n из %2.</numerusform>
            <numerusform>Подтвердили %n из %2.</numerusform>
            <numerusform>Подтвердили %n из %2.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n of %2 have confirmed.</extra-po-msgid_plural>
    </message>
    <message>
        <source>nobody yet</source>
        <comment>@info who has an errand</comment>
        <translation>пока никто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/words/minutes_draft.cpp</name>
    <message>
        <source>Not reached. %1</source>
        <comment>@info in minutes, %1 is what was said about it, perhaps nothing</comment>
        <translation>Не дошли. %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <comment>@info in minutes, %1 is a scribe, %2 what they wrote</comment>
        <translation>%1 пишет: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Hands: %1 (counted by %2)</source>
        <comment>@info in minutes, %1 are numbers, %2 who counted</comment>
        <translation>Руки: %1 (считает %2)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Proposal “%1”: %2</source>
        <comment>@info in minutes, %1 is what is proposed, %2 its state</comment>
        <translation>Предложение «%1»: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 says that what was written down for them is not so.</source>
        <comment>@info in minutes, %1 is a person</comment>
        <translation>%1 говорит, что записанное с его слов неверно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, by word of mouth: %2 (written down by %3, not confirmed)</source>
        <comment>@info in minutes, %1 is a person, %2 a position, %3 who wrote it down</comment>
        <translation>%1, со слов: %2 (пишет %3, не подтверждено)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, by word of mouth: %2 (written down by %3, not confirmed)</source>
        <comment>@info in minutes, %1 is a person, %2 what they take on, %3 who wrote it down</comment>
        <translation>%1, со слов: %2 (пишет %3, не подтверждено)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 takes it on: %2</source>
        <comment>@info in minutes, %1 is a person, %2 what they took on</comment>
        <translation>%1 берёт на себя: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info %1 is somebody present, %2 how that is known</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Present: %1.</source>
        <comment>@info in minutes, %1 are names</comment>
        <translation>Были: %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>@info in minutes, %1 is a number, %2 a title</comment>
        <translation>%1. %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/assemblies/words/poll_words.cpp</name>
    <message>
        <source>what suits, as many as one likes</source>
        <comment>kind of a poll</comment>
        <translation>что подходит, сколько угодно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>in which order one would have them</source>
        <comment>kind of a poll</comment>
        <translation>в каком порядке лучше</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>on which days one can</source>
        <comment>kind of a poll</comment>
        <translation>в какие дни можно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I cannot</source>
        <comment>answer about a day</comment>
        <translation>не могу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>if need be</source>
        <comment>answer about a day</comment>
        <translation>если надо</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I can</source>
        <comment>answer about a day</comment>
        <translation>могу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>after all others</source>
        <comment>answer in a ranked poll</comment>
        <translation>после всех</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>place %1</source>
        <comment>answer in a ranked poll, %1 is a number</comment>
        <translation>место %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>put before %n other by more people than not</source>
        <comment>@info of a choice in a ranked poll</comment>
        <translation>
            <numerusform>чаще ставят впереди %n другого, чем позади</numerusform>
            <numerusform>чаще ставят впереди %n других, чем позади</numerusform>
            <numerusform>чаще ставят впереди %n других, чем позади</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>put before %n others by more people than not</extra-po-msgid_plural>
    </message>
    <message>
        <source>nobody yet</source>
        <comment>@info of a choice in a poll</comment>
        <translation>пока никто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>can: %1</source>
        <comment>@info %1 are names</comment>
        <translation>могут: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>if need be: %1</source>
        <comment>@info %1 are names</comment>
        <translation>если надо: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>over</source>
        <comment>state of a poll</comment>
        <translation>окончен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>answers until %1</source>
        <comment>state of a poll, %1 is a day</comment>
        <translation>ответы до %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>answers are wished for</source>
        <comment>state of a poll</comment>
        <translation>ждёт ответов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/association_forms.cpp</name>
    <message>
        <source>Call an association</source>
        <comment>@title:window</comment>
        <translation>Созвать товарищество</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For one task. When it is done, the association ends; if it is not, on its last day.</source>
        <comment>@info</comment>
        <translation>Ради одной задачи. Когда она решена, товарищество прекращается; если не решена, то в последний день.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you took comes along. The others follow by their own word.</source>
        <comment>@info</comment>
        <translation>Взятое вами перейдёт с вами. Остальные решают за себя сами.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is to be done</source>
        <comment>@label:textbox</comment>
        <translation>Что нужно сделать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How we know that it is done</source>
        <comment>@label:textbox</comment>
        <translation>Как мы узнаем, что сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The last day</source>
        <comment>@label:chooser</comment>
        <translation>Последний день</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is needed, one a line</source>
        <comment>@label:textbox</comment>
        <translation>Что нужно, по одному в строке</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you can do yourself</source>
        <comment>@label:textbox</comment>
        <translation>Что можете сделать вы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call</source>
        <comment>@action:button</comment>
        <translation>Созвать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Join</source>
        <comment>@title:window</comment>
        <translation>Вступить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Until its last day, or until you leave. Nobody approves either.</source>
        <comment>@info</comment>
        <translation>До последнего дня или пока не выйдете. Ничьё одобрение не нужно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I can do that</source>
        <comment>@label:textbox</comment>
        <translation>Могу вот это</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Join</source>
        <comment>@action:button</comment>
        <translation>Вступить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Go on?</source>
        <comment>@title:window</comment>
        <translation>Продолжаем?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Each is asked anew. Who does not answer leaves when the day is over; you say yes by asking.</source>
        <comment>@info</comment>
        <translation>Каждого спрашивают заново. Кто не ответит, выходит, когда день пройдёт; спросив, вы сами согласны.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The new last day</source>
        <comment>@label:chooser</comment>
        <translation>Новый последний день</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask each</source>
        <comment>@action:button</comment>
        <translation>Спросить каждого</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Solved</source>
        <comment>@title:window</comment>
        <translation>Решено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The test was: %1</source>
        <comment>@info %1 is the test of completion</comment>
        <translation>Признак завершения: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How you know</source>
        <comment>@label:textbox</comment>
        <translation>Откуда это видно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is solved</source>
        <comment>@action:button</comment>
        <translation>Решено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not solved yet</source>
        <comment>@title:window</comment>
        <translation>Ещё не решено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is missing</source>
        <comment>@label:textbox</comment>
        <translation>Чего не хватает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is not solved yet</source>
        <comment>@action:button</comment>
        <translation>Ещё не решено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note</source>
        <comment>@title:window</comment>
        <translation>Заметка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The note</source>
        <comment>@label:textbox</comment>
        <translation>Заметка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Keep</source>
        <comment>@action:button</comment>
        <translation>Сохранить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Plan</source>
        <comment>@title:window</comment>
        <translation>План</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A plan is for those who make it; it binds nobody.</source>
        <comment>@info</comment>
        <translation>План нужен тем, кто его составляет; он никого не обязывает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Goal</source>
        <comment>@label:textbox of a plan</comment>
        <translation>Цель</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Limits: what must not happen</source>
        <comment>@label:textbox of a plan</comment>
        <translation>Пределы: чего не должно случиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who does what</source>
        <comment>@label:textbox of a plan</comment>
        <translation>Кто что делает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What we do if it goes otherwise</source>
        <comment>@label:textbox of a plan</comment>
        <translation>Что делаем, если пойдёт иначе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Look back</source>
        <comment>@title:window</comment>
        <translation>Разбор</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your own words, for those who come after.</source>
        <comment>@info</comment>
        <translation>Вашими словами, для тех, кто придёт после.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What went well</source>
        <comment>@label:textbox</comment>
        <translation>Что удалось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What went badly</source>
        <comment>@label:textbox</comment>
        <translation>Что не удалось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What I would do differently</source>
        <comment>@label:textbox</comment>
        <translation>Что я сделал(а) бы иначе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What others can use</source>
        <comment>@label:textbox</comment>
        <translation>Что пригодится другим</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/association_rows.cpp</name>
    <message>
        <source>Looking for people</source>
        <comment>@title:group associations</comment>
        <translation>Ищут людей</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>At work</source>
        <comment>@title:group associations</comment>
        <translation>Работают</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To be handed over</source>
        <comment>@title:group associations</comment>
        <translation>Ждут передачи дел</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Called elsewhere</source>
        <comment>@title:group associations</comment>
        <translation>Созваны в другом месте</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Archive</source>
        <comment>@title:group associations</comment>
        <translation>Архив</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>until %1</source>
        <comment>@info an association, %1 is a day</comment>
        <translation>до %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Going on</source>
        <comment>@item:inlistbox associations</comment>
        <translation>Продолжаются</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I take part</source>
        <comment>@item:inlistbox associations</comment>
        <translation>Участвую</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Archive</source>
        <comment>@item:inlistbox associations</comment>
        <translation>Архив</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All</source>
        <comment>@item:inlistbox associations</comment>
        <translation>Все</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/association_sheet.cpp</name>
    <message>
        <source>What to watch</source>
        <comment>@title:group of an association</comment>
        <translation>На что обратить внимание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Left to be taken over</source>
        <comment>@title:group of an association</comment>
        <translation>Осталось перенять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Went on elsewhere</source>
        <comment>@title:group of an association</comment>
        <translation>Продолжилось в другом месте</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Card</source>
        <comment>@title:group of an association</comment>
        <translation>Карточка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Plan</source>
        <comment>@title:group of an association</comment>
        <translation>План</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No plan yet: goal, limits, who, and what if it goes otherwise.</source>
        <comment>@info</comment>
        <translation>Плана пока нет: цель, пределы, кто что делает и что, если пойдёт иначе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Notes</source>
        <comment>@title:group of an association</comment>
        <translation>Заметки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No notes yet.</source>
        <comment>@info</comment>
        <translation>Заметок пока нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Looking back</source>
        <comment>@title:group of an association</comment>
        <translation>Разбор</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody has looked back yet.</source>
        <comment>@info</comment>
        <translation>Разбора пока никто не написал.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Tasks left each day</source>
        <comment>@title:group of an association</comment>
        <translation>Сколько задач оставалось каждый день</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Join: I can do that…</source>
        <comment>@action:button</comment>
        <translation>Вступить: могу вот это…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave</source>
        <comment>@action:button an association</comment>
        <translation>Выйти</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I go on</source>
        <comment>@action:button an association</comment>
        <translation>Продолжаю</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Go on?…</source>
        <comment>@action:button an association</comment>
        <translation>Продолжаем?…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Solved…</source>
        <comment>@action:button an association</comment>
        <translation>Решено…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not solved yet…</source>
        <comment>@action:button an association</comment>
        <translation>Ещё не решено…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Hand over…</source>
        <comment>@action:button an association</comment>
        <translation>Передать дела…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Split off…</source>
        <comment>@action:button an association</comment>
        <translation>Отделиться…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Merge…</source>
        <comment>@action:button an association</comment>
        <translation>Слиться…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Word anew…</source>
        <comment>@action:button an association</comment>
        <translation>Сказать иначе…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make known…</source>
        <comment>@action:button an association</comment>
        <translation>Сообщить группе…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End it for the group…</source>
        <comment>@action:button an association</comment>
        <translation>Прекратить от имени группы…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Add a file…</source>
        <comment>@action:button</comment>
        <translation>Приложить файл…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call anew…</source>
        <comment>@action:button an association</comment>
        <translation>Созвать заново…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Plan…</source>
        <comment>@action:button</comment>
        <translation>План…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note…</source>
        <comment>@action:button</comment>
        <translation>Заметка…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Look back…</source>
        <comment>@action:button</comment>
        <translation>Разбор…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/associations_page.cpp</name>
    <message>
        <source>Associations</source>
        <comment>@title a page</comment>
        <translation>Товарищества</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Sheet</source>
        <comment>@title:tab of an association</comment>
        <translation>Лист</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Tasks</source>
        <comment>@title:tab of an association</comment>
        <translation>Задачи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call…</source>
        <comment>@action:button</comment>
        <translation>Созвать…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody has called anything yet</source>
        <comment>@title</comment>
        <translation>Ещё никто ничего не созвал</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An association is called for one task and ends with it. Two people and one task are enough.</source>
        <comment>@info</comment>
        <translation>Товарищество созывают ради одной задачи, и с ней оно кончается. Хватит двух человек и одной задачи.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call an association…</source>
        <comment>@action:button</comment>
        <translation>Созвать товарищество…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Found or join a group first.</source>
        <comment>@info why not</comment>
        <translation>Сначала основайте группу или войдите в неё.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/burn_down_view.cpp</name>
    <message>
        <source>Day</source>
        <comment>@title:column</comment>
        <translation>День</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Left</source>
        <comment>@title:column tasks</comment>
        <translation>Осталось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Finished</source>
        <comment>@title:column tasks</comment>
        <translation>Закончено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show as a table</source>
        <comment>@action:button a picture</comment>
        <translation>Показать таблицей</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Tasks left each day</source>
        <comment>@title:group</comment>
        <translation>Сколько задач оставалось каждый день</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Tasks left each day; at last %1 left, %2 finished. The table behind it has all days.</source>
        <comment>@info a picture to a screen reader</comment>
        <translation>Сколько задач оставалось каждый день; в последний осталось %1, закончено %2. Все дни есть в таблице.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/calendar_deeds.cpp</name>
    <message numerus="yes">
        <source>… and %n more remark.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>… и ещё %n замечание.</numerusform>
            <numerusform>… и ещё %n замечания.</numerusform>
            <numerusform>… и ещё %n замечаний.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>… and %n more remarks.</extra-po-msgid_plural>
    </message>
    <message>
        <source>Save as .ics…</source>
        <comment>@action:button tasks</comment>
        <translation>Сохранить в .ics…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take from .ics…</source>
        <comment>@action:button tasks</comment>
        <translation>Взять из .ics…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The tasks are in %1.</source>
        <comment>@info %1 is a file</comment>
        <translation>Задачи записаны в %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take them</source>
        <comment>@action:button tasks of a file</comment>
        <translation>Взять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n task was written.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Записана %n задача.</numerusform>
            <numerusform>Записаны %n задачи.</numerusform>
            <numerusform>Записано %n задач.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n tasks were written.</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>modules/associations/views/hand_over_dialog.cpp</name>
    <message>
        <source>Hand over</source>
        <comment>@title:window</comment>
        <translation>Передача дел</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Results</source>
        <comment>@title:group of a hand-over</comment>
        <translation>Результаты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Things</source>
        <comment>@title:group of a hand-over</comment>
        <translation>Вещи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Debts</source>
        <comment>@title:group of a hand-over</comment>
        <translation>Долги</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lessons</source>
        <comment>@title:group of a hand-over</comment>
        <translation>Уроки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What came of it? One line is enough.</source>
        <comment>@info</comment>
        <translation>Что получилось? Хватит одной строки.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Which things are left, and where are they now? One a line.</source>
        <comment>@info</comment>
        <translation>Какие вещи остались и где они теперь? По одной в строке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is still owed, and to whom? One a line.</source>
        <comment>@info</comment>
        <translation>Что осталось должны и кому? По одному в строке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What should those know who do this next?</source>
        <comment>@info</comment>
        <translation>Что стоит знать тем, кто возьмётся за это снова?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card for the archive</source>
        <comment>@title:group</comment>
        <translation>Карточка для архива</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Back</source>
        <comment>@action:button</comment>
        <translation>Назад</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Next</source>
        <comment>@action:button</comment>
        <translation>Дальше</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Hand over and dissolve</source>
        <comment>@action:button</comment>
        <translation>Передать дела и прекратить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing is written yet. One line is enough.</source>
        <comment>@info</comment>
        <translation>Пока ничего не написано. Хватит одной строки.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>@info step %1 of %2</comment>
        <translation>Шаг %1 из %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/note_files.cpp</name>
    <message>
        <source>Add a small file</source>
        <comment>@title:window</comment>
        <translation>Приложить небольшой файл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save the file</source>
        <comment>@title:window</comment>
        <translation>Сохранить файл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/place_forms.cpp</name>
    <message>
        <source>in a space of its own, with people of several groups</source>
        <comment>@item:inlistbox</comment>
        <translation>в собственном пространстве, с людьми из разных групп</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where</source>
        <comment>@label:listbox</comment>
        <translation>Где</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Merge with</source>
        <comment>@label:listbox</comment>
        <translation>С каким слиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Word the call anew</source>
        <comment>@title:window</comment>
        <translation>Сказать созыв другими словами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Others may have joined for the words as they were; they see what you change.</source>
        <comment>@info</comment>
        <translation>Другие могли вступить ради прежних слов; они увидят, что вы изменили.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make known</source>
        <comment>@title:window</comment>
        <translation>Сообщить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The other group reads what it is for and until when. Nobody is brought into it.</source>
        <comment>@info</comment>
        <translation>Другая группа прочтёт, ради чего оно и до какого дня. Никого в него не вовлекают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In which group</source>
        <comment>@label:listbox</comment>
        <translation>Какой группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make known</source>
        <comment>@action:button</comment>
        <translation>Сообщить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End it for the group</source>
        <comment>@title:window</comment>
        <translation>Прекратить от имени группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Those who take part end theirs by handing over. This ends it whatever they say.</source>
        <comment>@info</comment>
        <translation>Участники прекращают своё товарищество передачей дел. Это прекратит его, что бы они ни сказали.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why</source>
        <comment>@label:textbox</comment>
        <translation>Почему</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bring the task to another association</source>
        <comment>@title:window</comment>
        <translation>Перенести задачу в другое товарищество</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It stays the same task, with everything that was said of it.</source>
        <comment>@info</comment>
        <translation>Задача останется той же, со всем, что о ней сказано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where to</source>
        <comment>@label:listbox</comment>
        <translation>Куда</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bring it there</source>
        <comment>@action:button</comment>
        <translation>Перенести</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/sheet_parts.cpp</name>
    <message>
        <source>Needed</source>
        <comment>@label of an association</comment>
        <translation>Нужно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Worded at once</source>
        <comment>@label</comment>
        <translation>Сказано одновременно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n version; whoever edits it writes one for all</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n вариант; кто изменит, напишет один за всех</numerusform>
            <numerusform>%n варианта; кто изменит, напишет один за всех</numerusform>
            <numerusform>%n вариантов; кто изменит, напишет один за всех</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n versions; whoever edits it writes one for all</extra-po-msgid_plural>
    </message>
    <message>
        <source>Done when</source>
        <comment>@label of an association</comment>
        <translation>Сделано, когда</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Last day</source>
        <comment>@label of an association</comment>
        <translation>Последний день</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take part</source>
        <comment>@label of an association</comment>
        <translation>Участвуют</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Group</source>
        <comment>@label of an association</comment>
        <translation>Группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Called by</source>
        <comment>@label of an association</comment>
        <translation>Кто созвал</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Goes on from</source>
        <comment>@label of an association</comment>
        <translation>Продолжает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Goes on in</source>
        <comment>@label of an association</comment>
        <translation>Продолжается в</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Stands on</source>
        <comment>@label of an association</comment>
        <translation>Основание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take it over…</source>
        <comment>@action:button a task</comment>
        <translation>Перенять…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>went on in “%1”</source>
        <comment>@info of a task, %1 is an association</comment>
        <translation>продолжается в «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Results</source>
        <comment>@label of a card</comment>
        <translation>Результаты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Things</source>
        <comment>@label of a card</comment>
        <translation>Вещи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Debts</source>
        <comment>@label of a card</comment>
        <translation>Долги</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lessons</source>
        <comment>@label of a card</comment>
        <translation>Уроки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Goes on in</source>
        <comment>@label of a card</comment>
        <translation>Продолжается в</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ended by the group</source>
        <comment>@label of a card</comment>
        <translation>Прекращено группой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Goal</source>
        <comment>@label of a plan</comment>
        <translation>Цель</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Limits</source>
        <comment>@label of a plan</comment>
        <translation>Пределы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who</source>
        <comment>@label of a plan</comment>
        <translation>Кто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>If it goes otherwise</source>
        <comment>@label of a plan</comment>
        <translation>Если пойдёт иначе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>on “%1”</source>
        <comment>@info of a note, %1 is a task</comment>
        <translation>к задаче «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save…</source>
        <comment>@action:button a file</comment>
        <translation>Сохранить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Went well</source>
        <comment>@label of looking back</comment>
        <translation>Удалось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Went badly</source>
        <comment>@label of looking back</comment>
        <translation>Не удалось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Differently next time</source>
        <comment>@label of looking back</comment>
        <translation>В другой раз иначе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For others</source>
        <comment>@label of looking back</comment>
        <translation>Другим</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/task_board.cpp</name>
    <message>
        <source>Open</source>
        <comment>@title:group a column of the board</comment>
        <translation>Открыты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Taken</source>
        <comment>@title:group a column of the board</comment>
        <translation>Взяты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@title:group a column of the board</comment>
        <translation>Ждут</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Done</source>
        <comment>@title:group a column of the board</comment>
        <translation>Сделаны</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@title:group a column of the board: state, number of tasks</comment>
        <translation>%1 (%2)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Drag a card, or bring it along with Ctrl and an arrow. Moving it is your word.</source>
        <comment>@info</comment>
        <translation>Перетащите карточку или ведите её стрелкой с Ctrl. Передвинуть её значит сказать это от себя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/task_calendar.cpp</name>
    <message>
        <source>Calendar of tasks</source>
        <comment>@title:group</comment>
        <translation>Календарь задач</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: nothing is due</source>
        <comment>@title:group %1 is a day</comment>
        <translation>%1: сроков нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Tasks due on %1</source>
        <comment>@title:group %1 is a day</comment>
        <translation>Задачи со сроком %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/task_forms.cpp</name>
    <message>
        <source>More words on it</source>
        <comment>@label:textbox</comment>
        <translation>Подробнее</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Due on</source>
        <comment>@option:check followed by a date</comment>
        <translation>Срок</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Part of</source>
        <comment>@label:listbox</comment>
        <translation>Часть задачи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>none</source>
        <comment>@item:inlistbox no task</comment>
        <translation>никакой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Waits for</source>
        <comment>@label:listbox</comment>
        <translation>Ждёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer a task</source>
        <comment>@title:window</comment>
        <translation>Предложить задачу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whoever wants to takes it. Nobody is given it.</source>
        <comment>@info</comment>
        <translation>Кто захочет, тот и возьмёт. Никому её не поручают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer</source>
        <comment>@action:button</comment>
        <translation>Предложить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Edit the task</source>
        <comment>@title:window</comment>
        <translation>Изменить задачу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Done</source>
        <comment>@title:window</comment>
        <translation>Сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How it was done; the next ones will look for it</source>
        <comment>@label:textbox</comment>
        <translation>Как сделали; следующие будут это искать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Done</source>
        <comment>@action:button</comment>
        <translation>Сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not done after all</source>
        <comment>@title:window</comment>
        <translation>Всё-таки не сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Reopen</source>
        <comment>@action:button</comment>
        <translation>Открыть снова</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Drop the task</source>
        <comment>@title:window</comment>
        <translation>Задача отпала</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why nobody needs it any more</source>
        <comment>@label:textbox</comment>
        <translation>Почему она больше никому не нужна</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Drop</source>
        <comment>@action:button</comment>
        <translation>Отпала</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask somebody</source>
        <comment>@title:window</comment>
        <translation>Попросить кого-то</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is an offer, and binds nobody before they take the task.</source>
        <comment>@info</comment>
        <translation>Это предложение, и оно никого не обязывает, пока задачу не взяли.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whom</source>
        <comment>@label:listbox</comment>
        <translation>Кого</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A word to it</source>
        <comment>@label:textbox</comment>
        <translation>Несколько слов</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/task_lines.cpp</name>
    <message>
        <source>overdue since %1</source>
        <comment>@info a task, %1 is a day</comment>
        <translation>срок прошёл %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>due on %1</source>
        <comment>@info a task, %1 is a day</comment>
        <translation>срок %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>@info a task to a screen reader: title, state, note</comment>
        <translation>%1, %2, %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/task_sheet.cpp</name>
    <message>
        <source>done</source>
        <comment>@info what somebody said of a task</comment>
        <translation>сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>looked at it</source>
        <comment>@info what somebody said of a task</comment>
        <translation>проверено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>dropped it</source>
        <comment>@info what somebody said of a task</comment>
        <translation>отпала</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>asked %1, who declined</source>
        <comment>@info %1 is a person</comment>
        <translation>просьба к %1: не берётся</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>asked %1</source>
        <comment>@info %1 is a person</comment>
        <translation>просьба к %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I take it</source>
        <comment>@action:button a task</comment>
        <translation>Беру на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give it back</source>
        <comment>@action:button a task</comment>
        <translation>Вернуть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Done…</source>
        <comment>@action:button a task</comment>
        <translation>Сделано…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Looked at it</source>
        <comment>@action:button a task</comment>
        <translation>Проверено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not done after all…</source>
        <comment>@action:button a task</comment>
        <translation>Всё-таки не сделано…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer a part of it…</source>
        <comment>@action:button a task</comment>
        <translation>Предложить часть…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Notes</source>
        <comment>@title:group of a task</comment>
        <translation>Заметки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Edit…</source>
        <comment>@action:button a task</comment>
        <translation>Изменить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask somebody…</source>
        <comment>@action:button a task</comment>
        <translation>Попросить кого-то…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not I</source>
        <comment>@action:button a task</comment>
        <translation>Не я</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bring elsewhere…</source>
        <comment>@action:button a task</comment>
        <translation>Перенести…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Drop…</source>
        <comment>@action:button a task</comment>
        <translation>Отпала…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing was said of it yet.</source>
        <comment>@info</comment>
        <translation>О ней пока ничего не сказано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Taken by</source>
        <comment>@label who took a task</comment>
        <translation>Взяли</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Due</source>
        <comment>@label</comment>
        <translation>Срок</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Part of</source>
        <comment>@label</comment>
        <translation>Часть задачи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Waits for</source>
        <comment>@label</comment>
        <translation>Ждёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Details</source>
        <comment>@label of a task</comment>
        <translation>Подробнее</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Came from</source>
        <comment>@label of a task that went over from one association to another</comment>
        <translation>Пришла из</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offered by</source>
        <comment>@label</comment>
        <translation>Кто предложил</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/task_table_model.cpp</name>
    <message>
        <source>Task</source>
        <comment>@title:column</comment>
        <translation>Задача</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>State</source>
        <comment>@title:column of tasks</comment>
        <translation>Состояние</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Taken by</source>
        <comment>@title:column who took a task</comment>
        <translation>Взяли</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Due</source>
        <comment>@title:column of tasks</comment>
        <translation>Срок</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/views/tasks_pane.cpp</name>
    <message>
        <source>List</source>
        <comment>@item:inlistbox a way of showing tasks</comment>
        <translation>Список</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Board</source>
        <comment>@item:inlistbox a way of showing tasks</comment>
        <translation>Доска</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Calendar</source>
        <comment>@item:inlistbox a way of showing tasks</comment>
        <translation>Календарь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How the tasks are shown</source>
        <comment>@label:listbox</comment>
        <translation>Как показать задачи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only with these words</source>
        <comment>@info:placeholder</comment>
        <translation>Только с этими словами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only tasks with these words</source>
        <comment>@label:textbox</comment>
        <translation>Только задачи с этими словами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only mine</source>
        <comment>@option:check tasks</comment>
        <translation>Только мои</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Finished too</source>
        <comment>@option:check tasks</comment>
        <translation>И законченные</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer a task…</source>
        <comment>@action:button</comment>
        <translation>Предложить задачу…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Tasks</source>
        <comment>@title:group</comment>
        <translation>Задачи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>moved back on the board</source>
        <comment>@info the reason that a task is given when its card is moved back</comment>
        <translation>карточку вернули на доске</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/words/association_words.cpp</name>
    <message>
        <source>gathering</source>
        <comment>state of a task association</comment>
        <translation>сбор</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>at work</source>
        <comment>state of a task association</comment>
        <translation>работает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>solved, being handed over</source>
        <comment>state of a task association</comment>
        <translation>решено, идёт передача дел</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>abandoned</source>
        <comment>state of a task association</comment>
        <translation>брошено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>closed by its last day</source>
        <comment>state of a task association</comment>
        <translation>срок вышел</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>dissolved</source>
        <comment>state of a task association</comment>
        <translation>распущено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>open</source>
        <comment>state of a task</comment>
        <translation>открыта</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>taken</source>
        <comment>state of a task</comment>
        <translation>взята</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a task</comment>
        <translation>ждёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>done</source>
        <comment>state of a task</comment>
        <translation>сделана</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>checked</source>
        <comment>state of a task</comment>
        <translation>проверена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>dropped</source>
        <comment>state of a task</comment>
        <translation>отпала</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a day is written, see QLocale</comment>
        <translation>d MMMM yyyy</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dissolved. What is left of it is this card.</source>
        <comment>@info</comment>
        <translation>Распущено. Осталась эта карточка.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n takes part.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Участвует %n человек.</numerusform>
            <numerusform>Участвуют %n человека.</numerusform>
            <numerusform>Участвуют %n человек.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n take part.</extra-po-msgid_plural>
    </message>
    <message>
        <source>Gathering; its last day is %1. %2</source>
        <comment>@info %1 is a day, %2 how many take part</comment>
        <translation>Сбор; последний день: %1. %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>At work until %1. %2</source>
        <comment>@info %1 is a day, %2 how many take part</comment>
        <translation>Работает; последний день: %1. %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Solved. One line of hand-over, and it is dissolved.</source>
        <comment>@info</comment>
        <translation>Решено. Ещё строка передачи дел, и товарищество распущено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Abandoned: nobody takes part any more. Whoever knows of it may hand over.</source>
        <comment>@info</comment>
        <translation>Брошено: никто больше не участвует. Передать дела может любой, кто о нём знает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Abandoned: nothing was done for a month. A deed brings it back; a hand-over ends it.</source>
        <comment>@info</comment>
        <translation>Брошено: месяц ничего не происходило. Любое действие его вернёт, передача дел прекратит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Closed by itself: %1 was its last day. The hand-over is still to be written.</source>
        <comment>@info %1 is a day</comment>
        <translation>Закрылось само: последним днём было %1. Осталось записать передачу дел.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has outlived its first last day. Is this still the same task?</source>
        <comment>@info</comment>
        <translation>Оно пережило свой первый последний день. Задача всё ещё та же?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>It was extended %n time.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Его продлевали %n раз.</numerusform>
            <numerusform>Его продлевали %n раза.</numerusform>
            <numerusform>Его продлевали %n раз.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>It was extended %n times.</extra-po-msgid_plural>
    </message>
    <message>
        <source>%1 and %2 carry %3 of %4 tasks. Who could take some of them?</source>
        <comment>@info %1 and %2 are people, %3 of %4 tasks</comment>
        <translation>На двоих (%1, %2) приходится %3 из %4 задач. Кто возьмёт часть?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 carries %2 of %3 tasks. Who could take some of them?</source>
        <comment>@info %1 is a person, %2 of %3 tasks</comment>
        <translation>%1: %2 из %3 задач. Кто возьмёт часть?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You took “%1”.</source>
        <comment>@info %1 is a task</comment>
        <translation>Вы взяли «%1».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You took “%1”, due on %2.</source>
        <comment>@info %1 is a task, %2 a day</comment>
        <translation>Вы взяли «%1», срок %2.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are asked whether you take “%1”.</source>
        <comment>@info %1 is a task</comment>
        <translation>Вас просят взять «%1».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” wants to go on. Without your word you leave after %2.</source>
        <comment>@info %1 is an association, %2 a day</comment>
        <translation>«%1» хочет продолжать. Без вашего слова вы выйдете, когда пройдёт %2.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” closes by itself after %2.</source>
        <comment>@info %1 is an association, %2 a day</comment>
        <translation>«%1» закроется само, когда пройдёт %2.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” is at its end; one line of hand-over is missing.</source>
        <comment>@info %1 is an association</comment>
        <translation>«%1» кончается; не хватает одной строки передачи дел.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Tasks of “%1” are left to be taken over.</source>
        <comment>@info %1 is an association</comment>
        <translation>От «%1» остались задачи: их можно перенять.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>@info %1 is an association, %2 sentences on what is to be watched in it</comment>
        <translation>«%1»: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” looks for people.</source>
        <comment>@info %1 is an association</comment>
        <translation>«%1» ищет людей.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/words/calendar_words.cpp</name>
    <message>
        <source>“%1” is an event, not a task, and is left out.</source>
        <comment>@info %1 is a title</comment>
        <translation>«%1»: это событие, а не задача; оно пропущено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An entry without a title is left out.</source>
        <comment>@info</comment>
        <translation>Запись без названия пропущена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”: the title is long; all of it stands in the details.</source>
        <comment>@info %1 is a title</comment>
        <translation>«%1»: название длинное; целиком оно стоит в подробностях.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”: the date “%2” cannot be meant; it stands in the details.</source>
        <comment>@info %1 is a title, %2 what stands for a date in the file</comment>
        <translation>«%1»: даты «%2» быть не может; она записана в подробностях.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” is done in the file. Whoever did it says so here.</source>
        <comment>@info %1 is a title</comment>
        <translation>«%1»: в файле сделано. Кто сделал, скажет об этом здесь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New: %1. Changed: %2. As they were: %3.</source>
        <comment>@info three counts of tasks</comment>
        <translation>Новых: %1. Изменённых: %2. Прежних: %3.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”: the date cannot be meant; it stands in the details.</source>
        <comment>@info %1 is a title</comment>
        <translation type="vanished">«%1»: такой даты быть не может; она стоит в подробностях.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/words/refusal_words.cpp</name>
    <message>
        <source>You do not take part. Join first: that is your own word, and nobody approves it.</source>
        <comment>@info why not</comment>
        <translation>Вы не участвуете. Сначала вступите: хватит вашего слова, одобрять его никто не должен.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You take part already.</source>
        <comment>@info why not</comment>
        <translation>Вы уже участвуете.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no such person in this group.</source>
        <comment>@info why not</comment>
        <translation>В этой группе такого человека нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no such association here. It may be in a bundle that has not come yet.</source>
        <comment>@info why not</comment>
        <translation>Такого товарищества здесь нет. Возможно, оно в пакете, который ещё не пришёл.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no such task here. It may be in a bundle that has not come yet.</source>
        <comment>@info why not</comment>
        <translation>Такой задачи здесь нет. Возможно, она в пакете, который ещё не пришёл.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no such note here.</source>
        <comment>@info why not</comment>
        <translation>Такой заметки здесь нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A few words are missing. One line is enough.</source>
        <comment>@info why not</comment>
        <translation>Не хватает нескольких слов. Довольно одной строки.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>That is too long. Keep it to a sentence or two, and write the rest as a note.</source>
        <comment>@info why not</comment>
        <translation>Слишком длинно. Оставьте одно-два предложения, а остальное запишите заметкой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The text has control characters or line breaks where none can be.</source>
        <comment>@info why not</comment>
        <translation>В тексте управляющие знаки или переносы строк там, где их быть не может.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>That is more than one association can hold in one go.</source>
        <comment>@info why not</comment>
        <translation>Столько за один раз не поместится.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing would change.</source>
        <comment>@info why not</comment>
        <translation>Ничего не изменится.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only small files travel along: 48 KiB at most.</source>
        <comment>@info why not</comment>
        <translation>Прикладывать можно только небольшие файлы: до 48 КиБ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is no calendar file, or a broken one. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Это не файл календаря, или он испорчен. Ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file is larger than any honest one. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Файл больше, чем бывают честные. Ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>That day is over. Choose today or a later one.</source>
        <comment>@info why not</comment>
        <translation>Этот день прошёл. Выберите сегодняшний или более поздний.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The last day is at most a year ahead; then each is asked anew.</source>
        <comment>@info why not</comment>
        <translation>Последний день не дальше чем через год; потом каждого спросят заново.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It lasts until that day already. Choose a later one.</source>
        <comment>@info why not</comment>
        <translation>Оно и так продлится до этого дня. Выберите более поздний.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The association has ended. Its card can be the beginning of a new call.</source>
        <comment>@info why not</comment>
        <translation>Товарищество прекратилось. С его карточки можно начать новый созыв.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is solved and being handed over. If it is not solved, say so first.</source>
        <comment>@info why not</comment>
        <translation>Решено, идёт передача дел. Если не решено, сначала скажите об этом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Somebody has said that it is solved. What is missing is the hand-over.</source>
        <comment>@info why not</comment>
        <translation>Уже сказано, что решено. Осталась передача дел.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody has said that it is solved.</source>
        <comment>@info why not</comment>
        <translation>Никто не говорил, что решено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is at work. Say first that it is solved; then comes the hand-over.</source>
        <comment>@info why not</comment>
        <translation>Оно работает. Сначала скажите, что решено; потом передача дел.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In this group only a decision ends an association against those who take part. They end theirs by handing over.</source>
        <comment>@info why not</comment>
        <translation>В этой группе прекратить товарищество помимо его участников может только решение. Сами участники прекращают его передачей дел.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody has asked whether to go on.</source>
        <comment>@info why not</comment>
        <translation>Никто не спрашивал, продолжать ли.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have answered already.</source>
        <comment>@info why not</comment>
        <translation>Вы уже ответили.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is taken already.</source>
        <comment>@info why not</comment>
        <translation>Она уже взята.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have not taken this task.</source>
        <comment>@info why not</comment>
        <translation>Вы не брали эту задачу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Others have taken it. Take it too, or leave this to them.</source>
        <comment>@info why not</comment>
        <translation>Её взяли другие. Возьмите и вы или оставьте это им.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is done.</source>
        <comment>@info why not</comment>
        <translation>Она сделана.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has been dropped. Reopen it first.</source>
        <comment>@info why not</comment>
        <translation>Она отпала. Сначала откройте её снова.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is not done.</source>
        <comment>@info why not</comment>
        <translation>Она не сделана.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You did it yourself. Somebody else looks at it, if anybody.</source>
        <comment>@info why not</comment>
        <translation>Вы сделали это сами. Проверить может кто-то другой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Then the task would wait for itself.</source>
        <comment>@info why not</comment>
        <translation>Тогда задача ждала бы саму себя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody has asked you.</source>
        <comment>@info why not</comment>
        <translation>Вас об этом не просили.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is there already.</source>
        <comment>@info why not</comment>
        <translation>Она уже там.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A task waits while another one is unfinished. Say on its sheet for which.</source>
        <comment>@info why not</comment>
        <translation>Задача ждёт, пока не закончена другая. Какая, скажите на её листе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Tasks move with those who took them. This one is not yours alone.</source>
        <comment>@info why not</comment>
        <translation>Задачи переходят с теми, кто их взял. Эта не только ваша.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>На диске нет места. Ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is locked. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Хранилище закрыто. Ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is being worked on. Try again in a moment.</source>
        <comment>@info</comment>
        <translation>С хранилищем сейчас работают. Попробуйте чуть позже.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>That did not work, and nothing was changed (%1).</source>
        <comment>@info %1 is a detail for the log</comment>
        <translation>Не получилось, ничего не изменилось (%1).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/associations/words/waiting_words.cpp</name>
    <message>
        <source>To the task</source>
        <comment>@action:button goes to a task from what waits</comment>
        <translation>К задаче</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To the association</source>
        <comment>@action:button goes to an association from what waits</comment>
        <translation>К товариществу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/print/paper_form.cpp</name>
    <message>
        <source>%1, delegate of “%2”</source>
        <comment>@info on paper %1 is a delegate, %2 a group</comment>
        <translation>%1, делегат от «%2»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Fingerprint of the words: %1. %2</source>
        <comment>@info on paper %1 is a fingerprint, %2 addresses of paragraphs</comment>
        <translation>Отпечаток слов: %1. %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>@info on paper %1 is a number, %2 the strength of a point, %3 its words</comment>
        <translation>%1. %2: %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Mandate “%1”</source>
        <comment>@title on paper %1 is a matter</comment>
        <translation>Наказ «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Points</source>
        <comment>@title on paper</comment>
        <translation>Пункты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End</source>
        <comment>@title on paper</comment>
        <translation>Конец</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What was done, and on which point</source>
        <comment>@title on paper</comment>
        <translation>Что сделано и по какому пункту</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1   present ☐   for it ☐</source>
        <comment>@option on paper %1 is a name</comment>
        <translation>%1   здесь ☐   за ☐</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recall: “%1”</source>
        <comment>@title on paper %1 is a matter</comment>
        <translation>Отзыв: «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Rule</source>
        <comment>@title on paper</comment>
        <translation>Правило</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Members</source>
        <comment>@title on paper</comment>
        <translation>Участники</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Reason, if you like</source>
        <comment>@title on paper</comment>
        <translation>Причина, если хочется</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Day and place, and who enters it</source>
        <comment>@title on paper</comment>
        <translation>День и место, и кто внесёт это в программу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>outside the mandate</source>
        <comment>@info on paper</comment>
        <translation>вне наказа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>on point %1</source>
        <comment>@info on paper %1 is a number</comment>
        <translation>по пункту %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer to the delegate: “%1”</source>
        <comment>@title on paper %1 is a matter</comment>
        <translation>Ответ делегату: «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What the delegate did</source>
        <comment>@title on paper</comment>
        <translation>Что сделал делегат</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group</source>
        <comment>@title on paper</comment>
        <translation>Группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Which part, or which reservation</source>
        <comment>@title on paper</comment>
        <translation>Какая часть или какая оговорка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Members present, and for it</source>
        <comment>@title on paper</comment>
        <translation>Сколько участников здесь и сколько за</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/act_dialog.cpp</name>
    <message>
        <source>Record an act</source>
        <comment>@title:window</comment>
        <translation>Записать действие</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What did you do on “%1”? It binds nobody before the group ratifies it.</source>
        <comment>@info %1 is a matter</comment>
        <translation>Что вы сделали по делу «%1»? Пока группа не ратифицирует, это никого не связывает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Record</source>
        <comment>@action:button</comment>
        <translation>Записать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@option:radio %1 is the strength of a point, %2 its words</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>outside the mandate; that is honest, and everybody sees it</source>
        <comment>@option:radio</comment>
        <translation>вне наказа: это честно, и это видят все</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>in a few words</source>
        <comment>@info:placeholder</comment>
        <translation>в нескольких словах</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you did</source>
        <comment>@label:textbox</comment>
        <translation>Что вы сделали</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With it the point is done</source>
        <comment>@option:check</comment>
        <translation>Этим пункт выполнен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/card_dialog.cpp</name>
    <message>
        <source>Show a group’s card here</source>
        <comment>@title:window</comment>
        <translation>Показать здесь карточку группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Under its card a group speaks in this council. The card names the group and keys, and nobody who is in it. Your own key is offered with it; who else is to sign offers theirs first, on the group’s page.</source>
        <comment>@info</comment>
        <translation>Под своей карточкой группа говорит в этом совете. На карточке название группы и ключи, и ни одного участника. Ваш ключ прилагается сразу; кто ещё будет подписывать, прежде предлагает свой на странице группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show the card</source>
        <comment>@action:button</comment>
        <translation>Показать карточку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Group</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Called here</source>
        <comment>@label:textbox of a group&apos;s card</comment>
        <translation>&amp;Как зовётся здесь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Signatures it needs</source>
        <comment>@label:spinbox of a group&apos;s card</comment>
        <translation>&amp;Сколько нужно подписей</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/council_rows.cpp</name>
    <message>
        <source>unknown group</source>
        <comment>@info a group without a card</comment>
        <translation>неизвестная группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n outcome</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n outcomes</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n participant</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n participants</extra-po-msgid_plural>
    </message>
    <message>
        <source>Councils</source>
        <comment>@title:group</comment>
        <translation>Советы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>from “%1”, for “%2”</source>
        <comment>@info %1 is a council, %2 a group</comment>
        <translation>из «%1», для группы «%2»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Brought home</source>
        <comment>@title:group outcomes of councils</comment>
        <translation>Принесено домой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>@info %1 is a delegate, %2 a matter</comment>
        <translation>%1, «%2»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>unreadable</source>
        <comment>@info</comment>
        <translation>не прочесть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>says that a mandate has ended; it ends nothing</source>
        <comment>@info</comment>
        <translation>говорит, что наказ кончился; это ничего не кончает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It ends with its day. Whoever is in it may renew it, with reasons.</source>
        <comment>@info of a committee</comment>
        <translation>Он кончается в свой день. Кто в нём участвует, может продлить его, сказав почему.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Renew…</source>
        <comment>@action:button a committee</comment>
        <translation>Продлить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Its work is done? Say where its things went.</source>
        <comment>@info of a committee</comment>
        <translation>Дело сделано? Скажите, куда ушло то, что у него было.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close…</source>
        <comment>@action:button a committee</comment>
        <translation>Закрыть…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave</source>
        <comment>@action:button a committee</comment>
        <translation>Выйти</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Join</source>
        <comment>@action:button a committee</comment>
        <translation>Войти</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info %1 is a person, %2 why a council is still needed</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is still needed…</source>
        <comment>@action:button a council</comment>
        <translation>Ещё нужен…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who answered</source>
        <comment>@action:button</comment>
        <translation>Кто ответил</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>an argument for it</source>
        <comment>@info a voice on an outcome</comment>
        <translation>довод за</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>dissent</source>
        <comment>@info a voice on an outcome</comment>
        <translation>особое мнение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>@info %1 is a matter, %2 the strength of a point</comment>
        <translation type="vanished">%1; %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/council_sheet.cpp</name>
    <message>
        <source>Mandates</source>
        <comment>@title:group of a council</comment>
        <translation>Наказы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No group has shown a mandate here. A seat exists only while one lives.</source>
        <comment>@info</comment>
        <translation>Ни одна группа не показала здесь наказа. Место есть, только пока жив наказ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said, and without effect</source>
        <comment>@title:group of a council</comment>
        <translation>Сказано, но без последствий</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Points side by side</source>
        <comment>@title:group of a council</comment>
        <translation>Пункты рядом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Agenda</source>
        <comment>@title:group of a council</comment>
        <translation>Повестка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing is on the agenda.</source>
        <comment>@info</comment>
        <translation>Повестка пуста.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Outcomes, proposed for ratification</source>
        <comment>@title:group of a council</comment>
        <translation>Решения, предложенные к ратификации</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing was agreed yet. Whatever is agreed is in force for nobody before their group ratifies it.</source>
        <comment>@info</comment>
        <translation>Пока ни о чём не договорились. Договорённость ни для кого не в силе, пока её не ратифицирует его группа.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who answered</source>
        <comment>@title:group of an outcome</comment>
        <translation>Кто ответил</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Arguments and dissent</source>
        <comment>@title:group of an outcome</comment>
        <translation>Доводы и особые мнения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Committees</source>
        <comment>@title:group of a council</comment>
        <translation>Комитеты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No committee.</source>
        <comment>@info</comment>
        <translation>Комитетов нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who is here</source>
        <comment>@title:group of a council</comment>
        <translation>Кто здесь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How long it is there</source>
        <comment>@title:group of a council</comment>
        <translation>До каких пор он есть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Propose an outcome…</source>
        <comment>@action:button</comment>
        <translation>Предложить решение…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lay a matter before it…</source>
        <comment>@action:button</comment>
        <translation>Внести вопрос…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dissent…</source>
        <comment>@action:button</comment>
        <translation>Особое мнение…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Found a committee…</source>
        <comment>@action:button</comment>
        <translation>Основать комитет…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I do the work…</source>
        <comment>@action:button</comment>
        <translation>Я участвую в деле…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show a group’s card here…</source>
        <comment>@action:button a council</comment>
        <translation>Показать карточку группы…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Carry there and home</source>
        <comment>@action:button between a council and its groups</comment>
        <translation>Отнести туда и домой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n mandate lives here.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Здесь жив %n наказ.</numerusform>
            <numerusform>Здесь живы %n наказа.</numerusform>
            <numerusform>Здесь живы %n наказов.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n mandates live here.</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>modules/delegates/views/council_walk.cpp</name>
    <message>
        <source>There was nothing to carry: both know the same.</source>
        <comment>@info</comment>
        <translation>Нести было нечего: там и дома знают одно и то же.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Signed here: %1. Said in the council: %2. Came back from there: %3. Outcomes brought home: %4.</source>
        <comment>@info %1 to %4 are numbers</comment>
        <translation>Подписано здесь: %1. Сказано в совете: %2. Вернулось оттуда: %3. Решений принесено домой: %4.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/councils_page.cpp</name>
    <message>
        <source>Councils</source>
        <comment>@title a page</comment>
        <translation>Советы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No council</source>
        <comment>@title</comment>
        <translation>Советов нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Delegates meet in a council. It is a channel and commands nobody: what is agreed there goes home, and is in force where a group ratifies it.</source>
        <comment>@info</comment>
        <translation>В совете встречаются делегаты. Это канал, и он никому не приказывает: договорённость идёт домой и в силе там, где её ратифицировала группа.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/councils_page_deeds.cpp</name>
    <message>
        <source>This could not be written into the vault. Nothing has been changed.</source>
        <comment>@info</comment>
        <translation>Записать это в хранилище не удалось. Ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Proposed for ratification. It goes home with the next walk, and waits for every group&apos;s answer.</source>
        <comment>@info</comment>
        <translation>Предложено к ратификации. Со следующим пакетом пойдёт домой и будет ждать ответа каждой группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dissent</source>
        <comment>@title:window</comment>
        <translation>Особое мнение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It travels with the outcome to every group, beside the arguments for it.</source>
        <comment>@info</comment>
        <translation>Оно пойдёт в каждую группу вместе с решением, рядом с доводами за него.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said; it goes home with the outcome.</source>
        <comment>@info</comment>
        <translation>Сказано; пойдёт домой вместе с решением.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I do the work</source>
        <comment>@title:window</comment>
        <translation>Я участвую в деле</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What do you do? You are marked as somebody who does the work; that is no seat.</source>
        <comment>@info</comment>
        <translation>Что вы делаете? Вы будете отмечены как участник самого дела; места в совете это не даёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said.</source>
        <comment>@info</comment>
        <translation>Сказано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The committee is founded; it ends with that day, unless it is renewed.</source>
        <comment>@info</comment>
        <translation>Комитет основан; он кончится с этим днём, если его не продлят.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You left the committee.</source>
        <comment>@info</comment>
        <translation>Вы вышли из комитета.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You joined the committee.</source>
        <comment>@info</comment>
        <translation>Вы вошли в комитет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Renewed, until the day that you named.</source>
        <comment>@info</comment>
        <translation>Продлён до названного дня.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close the committee</source>
        <comment>@title:window</comment>
        <translation>Закрыть комитет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where did its things, its money and its open questions go? One line is enough.</source>
        <comment>@info</comment>
        <translation>Куда ушли его вещи, деньги и нерешённые вопросы? Хватит одной строки.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close it</source>
        <comment>@action:button</comment>
        <translation>Закрыть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Closed.</source>
        <comment>@info</comment>
        <translation>Комитет закрыт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put to the group. It is in force once the group adopts it.</source>
        <comment>@info</comment>
        <translation>Внесено в группу. В силе, когда группа примет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said. Everybody in the council sees why, and when it is asked again.</source>
        <comment>@info</comment>
        <translation>Сказано. Все в совете видят, зачем он нужен и когда об этом спросят снова.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card is drafted and signed by you. Once as many have signed as it needs, carry it there; others sign on the group’s page.</source>
        <comment>@info</comment>
        <translation>Карточка составлена и подписана вами. Когда подписей станет столько, сколько нужно, отнесите её в совет; остальные подписывают на странице группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/delegates_page.cpp</name>
    <message>
        <source>Delegates</source>
        <comment>@title a page</comment>
        <translation>Делегаты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New mandate…</source>
        <comment>@action:button</comment>
        <translation>Новый наказ…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All</source>
        <comment>@item:inlistbox mandates</comment>
        <translation>Все</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Running</source>
        <comment>@item:inlistbox mandates</comment>
        <translation>Действуют</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@item:inlistbox mandates</comment>
        <translation>Ждут</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Mine</source>
        <comment>@item:inlistbox mandates</comment>
        <translation>Мои</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Report to come</source>
        <comment>@item:inlistbox mandates</comment>
        <translation>Ждут отчёта</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Over</source>
        <comment>@item:inlistbox mandates</comment>
        <translation>Кончились</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody is sent anywhere</source>
        <comment>@title</comment>
        <translation>Никто никуда не послан</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A group sends a delegate with a mandate: points, and an end. The group recalls at any moment, and nothing the delegate brings home is in force before the group ratifies it.</source>
        <comment>@info</comment>
        <translation>Группа посылает делегата с наказом: пункты и срок. Группа отзывает в любой миг, и ничто принесённое делегатом не в силе, пока группа его не ратифицировала.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Mandates are given by groups, and there is none here yet.</source>
        <comment>@info why not</comment>
        <translation>Наказы дают группы, а здесь пока ни одной.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/delegates_page_deeds.cpp</name>
    <message>
        <source>Recalled. It is in force from now on; whoever hears of it sees it at once.</source>
        <comment>@info</comment>
        <translation>Отозвано. Это в силе с этой минуты; кто об этом узнает, увидит сразу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You accepted the mandate.</source>
        <comment>@info</comment>
        <translation>Вы приняли наказ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You declined the mandate.</source>
        <comment>@info</comment>
        <translation>Вы отклонили наказ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recorded.</source>
        <comment>@info</comment>
        <translation>Записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask home</source>
        <comment>@title:window</comment>
        <translation>Спросить свою группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What do you ask your group? It travels with the next bundle.</source>
        <comment>@info</comment>
        <translation>О чём вы спрашиваете группу? Вопрос пойдёт со следующим пакетом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Asked.</source>
        <comment>@info</comment>
        <translation>Вопрос задан.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer the delegate</source>
        <comment>@title:window</comment>
        <translation>Ответить делегату</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What do you answer? It is your own word; what binds is the mandate.</source>
        <comment>@info</comment>
        <translation>Что вы отвечаете? Это ваше собственное слово; связывает делегата наказ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answered.</source>
        <comment>@info</comment>
        <translation>Ответ записан.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Was it so?</source>
        <comment>@title:window</comment>
        <translation>Так и было?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The recall says that you were there, and how you stood to it. Others wrote that down; it is in force either way. Was it so?</source>
        <comment>@info</comment>
        <translation>В отзыве сказано, что вы были там, и как вы к нему отнеслись. Записали это другие; действует он в любом случае. Так и было?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It was so</source>
        <comment>@action:button</comment>
        <translation>Так и было</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It was not so</source>
        <comment>@action:button</comment>
        <translation>Было не так</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Confirmed: it was so.</source>
        <comment>@info</comment>
        <translation>Подтверждено: так и было.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said, and shown beside the recall.</source>
        <comment>@info</comment>
        <translation>Сказано; стоит рядом с отзывом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The report is sent home with the next bundle.</source>
        <comment>@info</comment>
        <translation>Отчёт пойдёт домой со следующим пакетом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lay the mandate down</source>
        <comment>@title:window</comment>
        <translation>Сложить наказ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It ends at once, and nobody has to agree. A word for those who sent you, if you like:</source>
        <comment>@info</comment>
        <translation>Он кончится сразу, и ничьё согласие не нужно. Слово тем, кто вас послал, если хочется:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lay it down</source>
        <comment>@action:button</comment>
        <translation>Сложить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You laid the mandate down. The sheet says what remains open.</source>
        <comment>@info</comment>
        <translation>Вы сложили наказ. Что остаётся открытым, написано на листе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The mandate has ended with the event.</source>
        <comment>@info</comment>
        <translation>Наказ кончился с этим событием.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>mandate</source>
        <comment>@item name of a file, without its ending</comment>
        <translation>наказ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>recall</source>
        <comment>@item name of a file, without its ending</comment>
        <translation>отзыв</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ratification</source>
        <comment>@item name of a file, without its ending</comment>
        <translation>ратификация</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where to put the paper</source>
        <comment>@title:window</comment>
        <translation>Куда записать лист</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is written. It is on paper and on that disk now, readable by anyone.</source>
        <comment>@info</comment>
        <translation>Записано. Теперь это лежит на том диске, и прочесть это может кто угодно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The mandate is before the group.</source>
        <comment>@info</comment>
        <translation>Наказ внесён в группу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where to put the card</source>
        <comment>@title:window</comment>
        <translation type="vanished">Куда записать карточку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card is written. It is on paper and on that disk now, readable by anyone.</source>
        <comment>@info</comment>
        <translation type="vanished">Карточка записана. Теперь она лежит на том диске, и прочесть её может кто угодно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/mandate_dialog.cpp</name>
    <message>
        <source>New mandate</source>
        <comment>@title:window</comment>
        <translation>Новый наказ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A mandate is about a matter, with points, and it ends. Its words are frozen when the group gives it.</source>
        <comment>@info</comment>
        <translation>Наказ бывает о деле, с пунктами, и у него есть конец. Когда группа его даёт, слова больше не меняются.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put it to the group</source>
        <comment>@action:button</comment>
        <translation>Внести в группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Group</source>
        <comment>@label:listbox</comment>
        <translation>Группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What about</source>
        <comment>@label:textbox</comment>
        <translation>О чём</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who goes</source>
        <comment>@label:listbox</comment>
        <translation>Кто идёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>One more point</source>
        <comment>@action:button</comment>
        <translation>Ещё пункт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Last day</source>
        <comment>@label:spinbox</comment>
        <translation>Последний день</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>an event that ends it sooner, if any</source>
        <comment>@info:placeholder</comment>
        <translation>событие, с которым он кончится раньше, если есть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Event</source>
        <comment>@label:textbox</comment>
        <translation>Событие</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It ends sooner with the last point done</source>
        <comment>@option:check</comment>
        <translation>Кончится раньше, с последним выполненным пунктом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>no council of this program</source>
        <comment>@item:inlistbox where a delegate is sent</comment>
        <translation>ни в какой совет этой программы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To the council</source>
        <comment>@label:listbox</comment>
        <translation>В совет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Other words for the mandate</source>
        <comment>@title:window</comment>
        <translation>Другие слова наказа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The words of a mandate are frozen. Other words are a new mandate, which the group gives anew; with it the present one ends.</source>
        <comment>@info</comment>
        <translation>Слова наказа не меняются. Другие слова — это новый наказ, который группа даёт заново; с ним нынешний кончается.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Strength of point %1</source>
        <comment>@label:listbox %1 is a number</comment>
        <translation>Сила пункта %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Words of point %1</source>
        <comment>@label:textbox %1 is a number</comment>
        <translation>Слова пункта %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/mandate_rows.cpp</name>
    <message>
        <source>Running</source>
        <comment>@title:group mandates</comment>
        <translation>Действуют</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Waiting</source>
        <comment>@title:group mandates</comment>
        <translation>Ждут</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Over</source>
        <comment>@title:group mandates</comment>
        <translation>Кончились</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, for “%2”</source>
        <comment>@info %1 is a delegate, %2 a group</comment>
        <translation>%1, от «%2»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Delegate</source>
        <comment>@label of a mandate</comment>
        <translation>Делегат</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Mandators</source>
        <comment>@label of a mandate</comment>
        <translation>Доверители</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>“%2”, %n member then</source>
        <comment>@info %2 is a group</comment>
        <translation>
            <numerusform>«%2», тогда %n участник</numerusform>
            <numerusform>«%2», тогда %n участника</numerusform>
            <numerusform>«%2», тогда %n участников</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>“%2”, %n members then</extra-po-msgid_plural>
    </message>
    <message>
        <source>Term</source>
        <comment>@label of a mandate</comment>
        <translation>Срок</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recall</source>
        <comment>@label of a mandate</comment>
        <translation>Отзыв</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Words</source>
        <comment>@label of a mandate</comment>
        <translation>Слова</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>frozen; fingerprint %1</source>
        <comment>@info %1 is the beginning of a hash</comment>
        <translation>закреплены; отпечаток %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Stands on</source>
        <comment>@label of a mandate</comment>
        <translation>Основание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1; done</source>
        <comment>@info %1 is the strength of a point</comment>
        <translation>%1; выполнено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>outside the mandate</source>
        <comment>@info an act of a delegate</comment>
        <translation>вне наказа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ratify…</source>
        <comment>@action:button</comment>
        <translation>Ратифицировать…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1; not the delegate of this mandate, and without effect</source>
        <comment>@info %1 is who and when</comment>
        <translation>%1; это не делегат по этому наказу, и последствий нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info %1 is a name, %2 words</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No answer yet.</source>
        <comment>@info</comment>
        <translation>Ответа пока нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer…</source>
        <comment>@action:button</comment>
        <translation>Ответить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n act</source>
        <comment>@info what a report says of a point</comment>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n acts</extra-po-msgid_plural>
    </message>
    <message>
        <source>from a paper form</source>
        <comment>@info how a recall was recorded</comment>
        <translation>с бумажного листа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 says it was not so. %2</source>
        <comment>@info %1 is a name, %2 their words</comment>
        <translation>%1 говорит, что было не так. %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: told, not confirmed yet</source>
        <comment>@info %1 is a name</comment>
        <translation>%1: со слов, ещё не подтверждено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recalled, without a reason given</source>
        <comment>@info</comment>
        <translation>Отозвано, причина не названа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recalled: %1</source>
        <comment>@info %1 is a reason</comment>
        <translation>Отозвано: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Was it so?…</source>
        <comment>@action:button a recall names one</comment>
        <translation>Так и было?…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put to the group</source>
        <comment>@info</comment>
        <translation>Внесён в группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Given</source>
        <comment>@info</comment>
        <translation>Дан</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Accepted</source>
        <comment>@info of a mandate</comment>
        <translation>Принят</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Declined</source>
        <comment>@info of a mandate</comment>
        <translation>Отклонён</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Laid down</source>
        <comment>@info of a mandate</comment>
        <translation>Сложен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The event has come: %1</source>
        <comment>@info %1 is an event</comment>
        <translation>Событие наступило: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everybody in the group sees this. It measures nobody and blocks nothing.</source>
        <comment>@info</comment>
        <translation>Это видят все в группе. Это никого не оценивает и ничему не мешает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/mandate_sheet.cpp</name>
    <message>
        <source>How it ended, and what remains open</source>
        <comment>@title:group of a mandate that has ended</comment>
        <translation>Чем кончился и что остаётся открытым</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Points</source>
        <comment>@title:group of a mandate</comment>
        <translation>Пункты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Acts</source>
        <comment>@title:group of a mandate</comment>
        <translation>Действия</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <comment>@info</comment>
        <translation>Пока ничего не сделано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Questions home</source>
        <comment>@title:group of a mandate</comment>
        <translation>Вопросы домой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Reports</source>
        <comment>@title:group of a mandate</comment>
        <translation>Отчёты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No report yet.</source>
        <comment>@info</comment>
        <translation>Отчёта пока нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>History</source>
        <comment>@title:group of a mandate</comment>
        <translation>История</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who carries how much in this group</source>
        <comment>@title:group for all eyes, of the whole group</comment>
        <translation>Кто сколько несёт в этой группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Recall</source>
        <comment>@action:button</comment>
        <translation>Отозвать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Accept</source>
        <comment>@action:button of a mandate</comment>
        <translation>Принять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Decline</source>
        <comment>@action:button of a mandate</comment>
        <translation>Отклонить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Record an act…</source>
        <comment>@action:button</comment>
        <translation>Записать действие…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask home…</source>
        <comment>@action:button</comment>
        <translation>Спросить группу…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Report…</source>
        <comment>@action:button</comment>
        <translation>Отчёт…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The event has come</source>
        <comment>@action:button</comment>
        <translation>Событие наступило</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Other words…</source>
        <comment>@action:button of a mandate</comment>
        <translation>Другими словами…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Print the card…</source>
        <comment>@action:button</comment>
        <translation>Печать карточки…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Print a recall form…</source>
        <comment>@action:button</comment>
        <translation>Печать листа отзыва…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Print a ratification slip…</source>
        <comment>@action:button</comment>
        <translation>Печать листка ратификации…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Mandate “%1”</source>
        <comment>@title %1 is a matter</comment>
        <translation>Наказ «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Report</source>
        <comment>@info</comment>
        <translation>Отчёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/matter_dialog.cpp</name>
    <message>
        <source>Lay a matter before the council</source>
        <comment>@title:window</comment>
        <translation>Внести вопрос в совет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is to be talked about?</source>
        <comment>@info</comment>
        <translation>О чём нужно поговорить?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Propose an outcome</source>
        <comment>@title:window</comment>
        <translation>Предложить решение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What was agreed? It is proposed for ratification, and in force for nobody before their group ratifies it.</source>
        <comment>@info</comment>
        <translation>О чём договорились? Это предложено к ратификации и ни для кого не в силе, пока не ратифицирует его группа.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Found a committee</source>
        <comment>@title:window</comment>
        <translation>Основать комитет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For one field of work, open to anybody here, and with a day on which it ends unless it is renewed.</source>
        <comment>@info</comment>
        <translation>Для одной области работы, открыт каждому здесь и с днём, когда он кончится, если его не продлят.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Found</source>
        <comment>@action:button</comment>
        <translation>Основать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Renew the committee</source>
        <comment>@title:window</comment>
        <translation>Продлить комитет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Why does it go on, and until when? Everybody sees the reasons and how often it was renewed.</source>
        <comment>@info</comment>
        <translation>Почему он продолжается и до какого дня? Причины и число продлений видны всем.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Renew</source>
        <comment>@action:button</comment>
        <translation>Продлить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Is the council still needed?</source>
        <comment>@title:window</comment>
        <translation>Нужен ли ещё совет?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What for, and until when will you ask again? A council is to dissolve in the end; whoever would rather let it end leaves it, and takes their group’s mandate home.</source>
        <comment>@info</comment>
        <translation>Зачем, и когда вы спросите об этом снова? В конце концов совет должен раствориться; кто хочет, чтобы он кончился, выходит из него и уносит наказ своей группы домой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is still needed</source>
        <comment>@action:button a council</comment>
        <translation>Ещё нужен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>field of work</source>
        <comment>@info:placeholder</comment>
        <translation>область работы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>matter</source>
        <comment>@info:placeholder</comment>
        <translation>о чём речь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>in words</source>
        <comment>@info:placeholder</comment>
        <translation>словами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>an argument for it</source>
        <comment>@info:placeholder</comment>
        <translation>довод за</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Day of review</source>
        <comment>@label:spinbox</comment>
        <translation>День пересмотра</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/outcome_sheet.cpp</name>
    <message>
        <source>Nobody spoke for it or against it there.</source>
        <comment>@info</comment>
        <translation>Там никто не высказывался ни за, ни против.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer for the group…</source>
        <comment>@action:button of an outcome that came home</comment>
        <translation>Ответ группы…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your group has not answered. Until it does, this is in force for nobody in it.</source>
        <comment>@info</comment>
        <translation>Ваша группа не ответила. Пока она не ответит, это ни для кого в ней не в силе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your group answered: %1.</source>
        <comment>@info %1 is the answer of a group</comment>
        <translation>Ваша группа ответила: %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Agreed on</source>
        <comment>@label of an outcome</comment>
        <translation>О чём согласились</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In the council</source>
        <comment>@label of an outcome</comment>
        <translation>В совете</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Group</source>
        <comment>@label of an outcome</comment>
        <translation>Группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With the words</source>
        <comment>@label of an outcome</comment>
        <translation>Со словами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Brought home by</source>
        <comment>@label of an outcome</comment>
        <translation>Принёс(ла) домой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Stands on</source>
        <comment>@label of an outcome</comment>
        <translation>Основание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/point_table.cpp</name>
    <message>
        <source>Points of %1 on “%2”</source>
        <comment>@info for screen readers, %1 is a group, %2 a matter</comment>
        <translation>Пункты: %1, «%2»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info %1 is the strength of a point, %2 its words</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/ratification_picture.cpp</name>
    <message>
        <source>contradictory</source>
        <comment>answer of a group, in a picture</comment>
        <translation>противоречие</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>to other words</source>
        <comment>answer of a group, in a picture</comment>
        <translation>на другие слова</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>not proven</source>
        <comment>answer of a group, in a picture</comment>
        <translation>не подтверждено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who answered “%1”</source>
        <comment>@info for screen readers %1 is an outcome</comment>
        <translation>Кто ответил на «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/ratify_dialog.cpp</name>
    <message>
        <source>Answer of the group</source>
        <comment>@title:window</comment>
        <translation>Ответ группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”: which answer do you put to the group? It is in force once the group adopts it.</source>
        <comment>@info %1 is what a delegate did</comment>
        <translation>«%1»: какой ответ вы вносите в группу? Он в силе, когда группа его примет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put to the group</source>
        <comment>@action:button</comment>
        <translation>Внести в группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer</source>
        <comment>@label:listbox</comment>
        <translation>Ответ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>which part, which reservation, or why</source>
        <comment>@info:placeholder</comment>
        <translation>какая часть, какая оговорка или почему</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Words of the answer</source>
        <comment>@label:textbox</comment>
        <translation>Слова ответа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/recall_dialog.cpp</name>
    <message>
        <source>Recall</source>
        <comment>@title:window</comment>
        <translation>Отзыв</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are present and for it. %1 The recall is in force at once.</source>
        <comment>@info %1 is the group&apos;s rule of recall</comment>
        <translation>Вы здесь и за отзыв. %1 Отзыв в силе сразу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>a reason, if you like</source>
        <comment>@info:placeholder</comment>
        <translation>причина, если хочется</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Reason</source>
        <comment>@label:textbox</comment>
        <translation>Причина</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>From a paper form</source>
        <comment>@option:check</comment>
        <translation>С бумажного листа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who was present, and who was for it</source>
        <comment>@label</comment>
        <translation>Кто был и кто был за</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Member</source>
        <comment>@title:column</comment>
        <translation>Участник</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Present</source>
        <comment>@title:column</comment>
        <translation>Здесь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For it</source>
        <comment>@title:column of a recall</comment>
        <translation>За</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 was present</source>
        <comment>@option:check %1 is a name</comment>
        <translation>%1: присутствие</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 was for it</source>
        <comment>@option:check %1 is a name</comment>
        <translation>%1: за отзыв</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/report_dialog.cpp</name>
    <message>
        <source>nothing done</source>
        <comment>@info what a report says of a point</comment>
        <translation>ничего не сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Report</source>
        <comment>@title:window</comment>
        <translation>Отчёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is what your log says, point by point. Add words where you like.</source>
        <comment>@info</comment>
        <translation>Вот что говорят ваши записи, пункт за пунктом. Добавьте слова, где хочется.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Send home</source>
        <comment>@action:button</comment>
        <translation>Отправить домой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>a word on the whole</source>
        <comment>@info:placeholder</comment>
        <translation>слово о деле в целом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A word on the whole</source>
        <comment>@label:textbox</comment>
        <translation>Слово о деле в целом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Outside the mandate</source>
        <comment>@info heading of a line of a report</comment>
        <translation>Вне наказа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>@info %1 is a number, %2 the words of a point</comment>
        <translation>%1. %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>what came of it</source>
        <comment>@info:placeholder</comment>
        <translation>что из этого вышло</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/views/timeline.cpp</name>
    <message>
        <source>%1: %2</source>
        <comment>@info %1 is a day, %2 what happened</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>@info for screen readers %1 and %2 are days</comment>
        <translation>С %1 по %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/words/council_words.cpp</name>
    <message>
        <source>It was said in another space, and was only carried here.</source>
        <comment>@info what a sealed statement is worth</comment>
        <translation>Это сказано в другом месте и только принесено сюда.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group has shown no card here, so nobody knows whose word it is.</source>
        <comment>@info what a sealed statement is worth</comment>
        <translation>Группа не показала здесь своей карточки, и чьё это слово, неизвестно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has fewer true signatures than the group&apos;s card asks for.</source>
        <comment>@info what a sealed statement is worth</comment>
        <translation>Верных подписей меньше, чем требует карточка группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is signed with keys that the group has replaced.</source>
        <comment>@info what a sealed statement is worth</comment>
        <translation>Подписано ключами, которые группа уже заменила.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group&apos;s card has two versions that do not know of each other.</source>
        <comment>@info what a sealed statement is worth</comment>
        <translation>У карточки группы две версии, которые не знают друг о друге.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is sealed, but says nothing that can be read.</source>
        <comment>@info what a sealed statement is worth</comment>
        <translation>Печать есть, но прочесть сказанное нельзя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It speaks of a seat that is not this group&apos;s.</source>
        <comment>@info what a sealed statement is worth</comment>
        <translation>Речь о месте, которое не принадлежит этой группе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group decided this.</source>
        <comment>@info of what came back under the group&apos;s seal</comment>
        <translation>Группа так решила.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said under the group&apos;s seal, and no decision of the group stands behind it.</source>
        <comment>@info of what came back under the group&apos;s seal</comment>
        <translation>Сказано под печатью группы, но решения группы за этим нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group decided something else than what was said under its seal.</source>
        <comment>@info of what came back under the group&apos;s seal</comment>
        <translation>Группа решила не то, что сказано под её печатью.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>sits until %1</source>
        <comment>@info %1 is a day</comment>
        <translation>место до %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>recalled by the group</source>
        <comment>@info of a seat</comment>
        <translation>отозван группой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the group ended the mandate</source>
        <comment>@info of a seat</comment>
        <translation>группа сообщила о конце наказа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the last day of the mandate is over</source>
        <comment>@info of a seat</comment>
        <translation>последний день наказа прошёл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the group has left</source>
        <comment>@info of a seat</comment>
        <translation>группа вышла</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the delegate is not in this space</source>
        <comment>@info of a seat</comment>
        <translation>делегата здесь нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>no seat. %1</source>
        <comment>@info of a seat %1 is a sentence</comment>
        <translation>места нет. %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>on a mandate</source>
        <comment>how somebody is in a council</comment>
        <translation>с наказом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>does the work</source>
        <comment>how somebody is in a council</comment>
        <translation>участвует в деле</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>listens</source>
        <comment>how somebody is in a council</comment>
        <translation>слушает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info %1 is an answer, %2 its words</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>under the group&apos;s own seal</source>
        <comment>of an answer that a council passes on</comment>
        <translation>за печатью самой группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>on the council&apos;s word alone</source>
        <comment>of an answer that a council passes on</comment>
        <translation>только со слов совета</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the group itself says otherwise</source>
        <comment>of an answer that a council passes on</comment>
        <translation>сама группа говорит другое</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>taken back by the group</source>
        <comment>of an answer that a council passes on</comment>
        <translation>группа взяла назад</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>two answers that contradict each other; none counts until the group says which</source>
        <comment>@info of a group</comment>
        <translation>два ответа противоречат друг другу; ни один не считается, пока группа не скажет, какой верен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>an answer to other words: what was brought home is not what stands here</source>
        <comment>@info of a group</comment>
        <translation>ответ на другие слова: домой принесли не то, что сказано здесь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>@info %1 is a group, %2 its answer, %3 what stands behind it</comment>
        <translation>%1: %2 (%3)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>passes on: %1</source>
        <comment>@info of a council %1 is a list of answers</comment>
        <translation>передаёт: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In force for nobody yet.</source>
        <comment>@info of an outcome</comment>
        <translation>Пока ни для кого не в силе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In force for: %1.</source>
        <comment>@info of an outcome %1 is a list of groups</comment>
        <translation>В силе для: %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2 %n group has not answered.</source>
        <comment>@info %2 is a sentence</comment>
        <translation>
            <numerusform>%2 Не ответила %n группа.</numerusform>
            <numerusform>%2 Не ответили %n группы.</numerusform>
            <numerusform>%2 Не ответили %n групп.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2 %n groups have not answered.</extra-po-msgid_plural>
    </message>
    <message>
        <source>closed: %1</source>
        <comment>@info of a committee %1 is where its things went</comment>
        <translation>закрыт: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ended after %1, as nobody renewed it</source>
        <comment>@info of a committee %1 is a day</comment>
        <translation>кончился после %1: никто не продлил</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ends after %1, unless it is renewed</source>
        <comment>@info of a committee %1 is a day</comment>
        <translation>кончится после %1, если не продлят</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>was due on %1. Is it still needed, and what for?</source>
        <comment>@info of a council %1 is a day</comment>
        <translation>пересмотр был намечен на %1. Нужен ли он ещё, и зачем?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>on %1 it is asked whether it is still needed</source>
        <comment>@info of a council %1 is a day</comment>
        <translation>%1 спросят, нужен ли он ещё</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2 (put off %n time)</source>
        <comment>@info of a council %2 is a sentence</comment>
        <translation>
            <numerusform>%2 (отложен %n раз)</numerusform>
            <numerusform>%2 (отложен %n раза)</numerusform>
            <numerusform>%2 (отложен %n раз)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2 (put off %n times)</extra-po-msgid_plural>
    </message>
    <message>
        <source>Review: %1</source>
        <comment>@info:shell %1 says when</comment>
        <translation>Пересмотр: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2, “%3”, %4</source>
        <comment>@info:shell %1 is a group, %2 a delegate, %3 a matter, %4 how the seat stands</comment>
        <translation>%1: %2, «%3», %4</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <comment>@info:shell %1 is a matter, %2 words, %3 for whom they are in force</comment>
        <translation>«%1»: %2 %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>@info:shell %1 is a field of work, %2 how the committee stands</comment>
        <translation>«%1»: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>@info %1 is a group, %2 its answer</comment>
        <translation type="vanished">%1 %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/words/delegate_words.cpp</name>
    <message>
        <source>carry out</source>
        <comment>strength of a point of a mandate</comment>
        <translation>исполнить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>voice</source>
        <comment>strength of a point of a mandate</comment>
        <translation>озвучить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>find out and report</source>
        <comment>strength of a point of a mandate</comment>
        <translation>узнать и сообщить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>do not agree to</source>
        <comment>strength of a point of a mandate</comment>
        <translation>не соглашаться на</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>before the group</source>
        <comment>state of a mandate</comment>
        <translation>решает группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>not given</source>
        <comment>state of a mandate</comment>
        <translation>не дан</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>waits for the delegate&apos;s answer</source>
        <comment>state of a mandate</comment>
        <translation>ждёт ответа делегата</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>declined by the delegate</source>
        <comment>state of a mandate</comment>
        <translation>делегат отклонил</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>runs</source>
        <comment>state of a mandate</comment>
        <translation>действует</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ended</source>
        <comment>state of a mandate</comment>
        <translation>кончился</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>no answer yet</source>
        <comment>answer of a group</comment>
        <translation>пока нет ответа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ratified</source>
        <comment>answer of a group</comment>
        <translation>ратифицировано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ratified in part</source>
        <comment>answer of a group</comment>
        <translation>ратифицировано частично</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ratified with a reservation</source>
        <comment>answer of a group</comment>
        <translation>ратифицировано с оговоркой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>rejected</source>
        <comment>answer of a group</comment>
        <translation>отклонено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>after the end of the mandate</source>
        <comment>when an act of a delegate was done</comment>
        <translation>после конца наказа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>after the recall</source>
        <comment>when an act of a delegate was done</comment>
        <translation>после отзыва</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>after the recall, unawares</source>
        <comment>when an act of a delegate was done</comment>
        <translation>после отзыва, без ведома</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ends after %1, sooner when “%2” has come, or with the last point done.</source>
        <comment>@info %1 is a day, %2 an event in the group&apos;s words</comment>
        <translation>Кончится после %1, раньше, если наступит «%2» или выполнен последний пункт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ends after %1, sooner when “%2” has come.</source>
        <comment>@info %1 is a day, %2 an event in the group&apos;s words</comment>
        <translation>Кончится после %1, раньше, если наступит «%2».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ends after %1, sooner with the last point done.</source>
        <comment>@info %1 is a day</comment>
        <translation>Кончится после %1, раньше, если выполнен последний пункт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ends after %1.</source>
        <comment>@info %1 is a day</comment>
        <translation>Кончится после %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>recalled</source>
        <comment>how a mandate ended</comment>
        <translation>отозван</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>laid down by the delegate</source>
        <comment>how a mandate ended</comment>
        <translation>сложен делегатом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ended: the delegate is no longer in the group</source>
        <comment>how a mandate ended</comment>
        <translation>кончился: делегата больше нет в группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ended: the group dissolved</source>
        <comment>how a mandate ended</comment>
        <translation>кончился: группа распущена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>replaced by another mandate</source>
        <comment>how a mandate ended</comment>
        <translation>заменён другим наказом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>fulfilled: the last point is done</source>
        <comment>how a mandate ended</comment>
        <translation>исполнен: последний пункт выполнен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ended: the event has come</source>
        <comment>how a mandate ended</comment>
        <translation>кончился: событие наступило</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ended: its last day is over</source>
        <comment>how a mandate ended</comment>
        <translation>истёк: последний день прошёл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ended: no group below sends them any more</source>
        <comment>how a mandate ended</comment>
        <translation>кончился: ни одна группа снизу больше не посылает этого делегата</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@info %1 is how a mandate ended, %2 a day</comment>
        <translation>%1 (%2)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>disputed: decided twice, and differently</source>
        <comment>state of a mandate</comment>
        <translation>спор: решено дважды и по-разному</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>last day today</source>
        <comment>state of a mandate</comment>
        <translation>сегодня последний день</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n more day</source>
        <comment>state of a mandate</comment>
        <translation>
            <numerusform>ещё %n день</numerusform>
            <numerusform>ещё %n дня</numerusform>
            <numerusform>ещё %n дней</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n more days</extra-po-msgid_plural>
    </message>
    <message>
        <source>Points that are not done: %1.</source>
        <comment>@info %1 is a list of numbers of points</comment>
        <translation>Не выполнены пункты: %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n act waits for the group&apos;s answer; until then it binds nobody.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n действие ждёт ответа группы; до тех пор оно никого не связывает.</numerusform>
            <numerusform>%n действия ждут ответа группы; до тех пор они никого не связывают.</numerusform>
            <numerusform>%n действий ждут ответа группы; до тех пор они никого не связывают.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n acts wait for the group&apos;s answer; until then they bind nobody.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n of them was done when the recall had not arrived, and is set aside.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n из них сделано, когда отзыв ещё не дошёл, и отложено в сторону.</numerusform>
            <numerusform>%n из них сделаны, когда отзыв ещё не дошёл, и отложены в сторону.</numerusform>
            <numerusform>%n из них сделаны, когда отзыв ещё не дошёл, и отложены в сторону.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n of them were done when the recall had not arrived, and are set aside.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n question home has no answer.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n вопрос домой остался без ответа.</numerusform>
            <numerusform>%n вопроса домой остались без ответа.</numerusform>
            <numerusform>%n вопросов домой остались без ответа.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n questions home have no answer.</extra-po-msgid_plural>
    </message>
    <message>
        <source>A report is still to come. The end of the mandate does not wait for it.</source>
        <comment>@info</comment>
        <translation>Отчёт ещё впереди. Конец наказа его не ждёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2 holds %n mandate at once.</source>
        <comment>@info %2 is a name</comment>
        <translation>
            <numerusform>%2 несёт сразу %n наказ.</numerusform>
            <numerusform>%2 несёт сразу %n наказа.</numerusform>
            <numerusform>%2 несёт сразу %n наказов.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2 holds %n mandates at once.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%2 was sent on one matter %n time in a row.</source>
        <comment>@info %2 is a name</comment>
        <translation>
            <numerusform>%2 идёт по одному делу %n раз подряд.</numerusform>
            <numerusform>%2 идёт по одному делу %n раза подряд.</numerusform>
            <numerusform>%2 идёт по одному делу %n раз подряд.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2 was sent on one matter %n times in a row.</extra-po-msgid_plural>
    </message>
    <message>
        <source>Not yet a delegate: %1. Perhaps one of them would like to go.</source>
        <comment>@info %1 is a list of names</comment>
        <translation>Ещё не были делегатами: %1. Может быть, кто-то из них хочет пойти.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The two busiest did %1 of %2 acts. More people could carry some of it.</source>
        <comment>@info %1 and %2 are numbers of acts</comment>
        <translation>Двое самых занятых сделали %1 из %2 действий. Часть могли бы взять и другие.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n of %2 acts was outside its mandate.</source>
        <comment>@info %2 is a number of acts</comment>
        <translation>
            <numerusform>%n действие из %2 было вне наказа.</numerusform>
            <numerusform>%n действия из %2 были вне наказа.</numerusform>
            <numerusform>%n действий из %2 были вне наказа.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n of %2 acts were outside their mandates.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n report has been awaited for over a month.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n отчёта ждут больше месяца.</numerusform>
            <numerusform>%n отчётов ждут больше месяца.</numerusform>
            <numerusform>%n отчётов ждут больше месяца.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n reports have been awaited for over a month.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n act has waited for an answer for over a month; it is not in force.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n действие ждёт ответа больше месяца; оно не в силе.</numerusform>
            <numerusform>%n действия ждут ответа больше месяца; они не в силе.</numerusform>
            <numerusform>%n действий ждут ответа больше месяца; они не в силе.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n acts have waited for an answer for over a month; they are not in force.</extra-po-msgid_plural>
    </message>
    <message>
        <source>Any member recalls, at any moment.</source>
        <comment>@info rule of recall</comment>
        <translation>Отзывает любой участник, в любой миг.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This group recalls by a decision.</source>
        <comment>@info rule of recall</comment>
        <translation>Эта группа отзывает решением.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>At least %3 are present, and at least %1 of %2 of them are for it.</source>
        <comment>@info rule of recall; %1 of %2 is a share, such as 1 of 2</comment>
        <translation>Должны быть здесь не меньше %3, и за отзыв не меньше %1 из каждых %2.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/words/refusal_words.cpp</name>
    <message>
        <source>Say what the mandate is about.</source>
        <comment>@info why not</comment>
        <translation>Скажите, о чём наказ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A mandate has at least one point, and each point says something.</source>
        <comment>@info why not</comment>
        <translation>В наказе есть хотя бы один пункт, и каждый пункт что-то говорит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This needs words.</source>
        <comment>@info why not</comment>
        <translation>Здесь нужны слова.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This text is too long, or has characters that cannot be written.</source>
        <comment>@info why not</comment>
        <translation>Этот текст слишком длинный, или в нём есть знаки, которые нельзя записать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The last day is over already. Choose a later one.</source>
        <comment>@info why not</comment>
        <translation>Последний день уже прошёл. Выберите более поздний.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing here is without limit: the last day is a year from now at the latest. Give the mandate anew then.</source>
        <comment>@info why not</comment>
        <translation>Здесь всё имеет конец: последний день не позже чем через год. Тогда можно дать наказ заново.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The mandate is to end with its last point, and none of its points can be done.</source>
        <comment>@info why not</comment>
        <translation>Наказ должен кончиться с последним пунктом, но ни один его пункт нельзя выполнить.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The mandate has no such point. Record the act as outside the mandate.</source>
        <comment>@info why not</comment>
        <translation>Такого пункта в наказе нет. Запишите действие как сделанное вне наказа.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This mandate does not end with an event.</source>
        <comment>@info why not</comment>
        <translation>Этот наказ не кончается событием.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are not a member of this group.</source>
        <comment>@info why not</comment>
        <translation>Вы не участвуете в этой группе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A group sends somebody of its own.</source>
        <comment>@info why not</comment>
        <translation>Группа посылает кого-то из своих.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only the delegate of this mandate can do that.</source>
        <comment>@info why not</comment>
        <translation>Это может только делегат по этому наказу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The recall does not name you.</source>
        <comment>@info why not</comment>
        <translation>Отзыв вас не называет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In this group that needs a decision. Put it to the group.</source>
        <comment>@info why not</comment>
        <translation>В этой группе для этого нужно решение. Внесите его в группу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group has no procedure in force for this.</source>
        <comment>@info why not</comment>
        <translation>Для этого у группы нет действующего порядка решений.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Fewer were present than the group agreed on for a recall.</source>
        <comment>@info why not</comment>
        <translation>Присутствовало меньше, чем группа условилась для отзыва.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Fewer of those present are for it than the group agreed on for a recall.</source>
        <comment>@info why not</comment>
        <translation>Из присутствующих за отзыв меньше, чем группа условилась.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This draft of a mandate is not here.</source>
        <comment>@info why not</comment>
        <translation>Такого наброска наказа здесь нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This mandate is not here.</source>
        <comment>@info why not</comment>
        <translation>Такого наказа здесь нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group has given this mandate already.</source>
        <comment>@info why not</comment>
        <translation>Группа уже дала этот наказ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group has not given this mandate.</source>
        <comment>@info why not</comment>
        <translation>Группа не давала этого наказа.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The delegate has answered already.</source>
        <comment>@info why not</comment>
        <translation>Делегат уже ответил.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The delegate has not accepted this mandate.</source>
        <comment>@info why not</comment>
        <translation>Делегат не принял этот наказ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This mandate has ended.</source>
        <comment>@info why not</comment>
        <translation>Этот наказ кончился.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This mandate was recalled.</source>
        <comment>@info why not</comment>
        <translation>Этот наказ отозван.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This question is not here.</source>
        <comment>@info why not</comment>
        <translation>Такого вопроса здесь нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A group ratifies an act of its delegate, or an outcome that was brought home.</source>
        <comment>@info why not</comment>
        <translation>Группа ратифицирует действие своего делегата или решение, принесённое домой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No group below sends this delegate to the council any more, so the council cannot send them on.</source>
        <comment>@info why not</comment>
        <translation>Ни одна группа больше не посылает этого делегата в совет, и совет не может послать его дальше.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group has no card for this council yet. Draft one and let it be signed: then it is recognised there.</source>
        <comment>@info why not</comment>
        <translation>У группы ещё нет карточки для этого совета. Подготовьте её и дайте подписать: тогда её там узнают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>So many keys were not offered. Members offer theirs on the page of the group.</source>
        <comment>@info why not</comment>
        <translation>Столько ключей не предложено. Участники предлагают свои на странице группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This mandate still runs.</source>
        <comment>@info why not</comment>
        <translation>Этот наказ ещё действует.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This mandate was shown in no council, so nothing has to be taken back there.</source>
        <comment>@info why not</comment>
        <translation>Этот наказ не показывали ни в одном совете, и брать назад там нечего.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group has not answered yet. Silence is no answer, and nothing is sent.</source>
        <comment>@info why not</comment>
        <translation>Группа ещё не ответила. Молчание не ответ, и ничего не отправляется.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This outcome is not here.</source>
        <comment>@info why not</comment>
        <translation>Такого решения здесь нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This group is no council; groups go on as long as their people do.</source>
        <comment>@info why not</comment>
        <translation>Эта группа не совет; группа живёт, пока в ней есть люди.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This committee is not here.</source>
        <comment>@info why not</comment>
        <translation>Такого комитета здесь нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This committee has ended. Found a new one, and say why.</source>
        <comment>@info why not</comment>
        <translation>Этот комитет кончился. Основать можно новый, и сказать, зачем.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>That is here already.</source>
        <comment>@info why not</comment>
        <translation>Это здесь уже есть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are not in this committee.</source>
        <comment>@info why not</comment>
        <translation>Вас нет в этом комитете.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/delegates/words/waiting_words.cpp</name>
    <message>
        <source>To the mandate</source>
        <comment>@action:button goes to a mandate from what waits</comment>
        <translation>К наказу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are asked to carry the mandate «%1». Do you?</source>
        <comment>@info what waits, %1 is a matter</comment>
        <translation>Вас просят взять наказ «%1». Возьмёте?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The mandate «%1» has ended, and your report is due.</source>
        <comment>@info what waits, %1 is a matter</comment>
        <translation>Наказ «%1» закончился, от вас ждут отчёта.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The mandate «%1» ends soon.</source>
        <comment>@info what waits, %1 is a matter</comment>
        <translation>Наказ «%1» скоро закончится.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” agreed on something about “%2”. Your group has not answered.</source>
        <comment>@info what waits, %1 is a council, %2 a matter</comment>
        <translation>«%1» предлагает решение о «%2». Ваша группа не ответила.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To the outcome</source>
        <comment>@action:button goes to an outcome from what waits</comment>
        <translation>К решению</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The committee “%1” ends soon. Renew it with reasons, or let it end.</source>
        <comment>@info what waits, %1 is a field of work</comment>
        <translation>Комитет «%1» скоро кончится. Продлите его, сказав почему, или дайте ему кончиться.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To the council</source>
        <comment>@action:button goes to a council from what waits</comment>
        <translation>К совету</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>@info what waits, %1 is a council, %2 when it was to be looked at again</comment>
        <translation>«%1»: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/card_sheet.cpp</name>
    <message>
        <source>Groups meet through files that a liaison carries: sealed for their members, signed by who wrote in them.
Whoever wants in makes a card and hands it to a member; whoever was let in opens the first bundle here.</source>
        <comment>@info</comment>
        <translation>Группы встречаются через файлы, которые носит связной: запечатанные для своих, подписанные теми, кто в них писал.
Кто хочет войти, делает карточку и передаёт её участнику группы; кого впустили, открывает здесь первую посылку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make a card…</source>
        <comment>@action:button</comment>
        <translation>Сделать карточку…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open a file…</source>
        <comment>@action:button</comment>
        <translation>Открыть файл…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save the card…</source>
        <comment>@action:button</comment>
        <translation>Сохранить карточку…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save the QR code…</source>
        <comment>@action:button</comment>
        <translation>Сохранить QR-код…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Copy as text</source>
        <comment>@action:button</comment>
        <translation>Скопировать текстом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Card of %1</source>
        <comment>@title %1 is a name</comment>
        <translation>Карточка: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Hand it to a member, then compare the words by voice: that nobody changed it on the way.</source>
        <comment>@info of a card</comment>
        <translation>Передайте её участнику группы и сверьте слова голосом: что её никто не подменил в пути.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For</source>
        <comment>@label</comment>
        <translation>Для кого</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Made</source>
        <comment>@label</comment>
        <translation>Сделана</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To be let in</source>
        <comment>@title</comment>
        <translation>Чтобы впустили</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No card of yours waits for a group.</source>
        <comment>@info of cards</comment>
        <translation>Ни одна ваша карточка не ждёт группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Stands on</source>
        <comment>@label</comment>
        <translation>Основание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/card_view.cpp</name>
    <message>
        <source>To be compared by voice, in Russian</source>
        <comment>@title six words of a card</comment>
        <translation>Сверить голосом, по-русски</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To be compared by voice, in English</source>
        <comment>@title six words of a card</comment>
        <translation>Сверить голосом, по-английски</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card as a QR code</source>
        <comment>@title a picture of a card</comment>
        <translation>Карточка как QR-код</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card as a QR code</source>
        <comment>@info</comment>
        <translation>Карточка как QR-код</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/device_rows.cpp</name>
    <message>
        <source>has not written anything yet</source>
        <comment>@info of a device</comment>
        <translation>ещё ничего не написало</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n deed, the last on %2</source>
        <comment>@info of a device, %2 is a day</comment>
        <translation>
            <numerusform>%n действие, последнее %2</numerusform>
            <numerusform>%n действия, последнее %2</numerusform>
            <numerusform>%n действий, последнее %2</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n deeds, the last on %2</extra-po-msgid_plural>
    </message>
    <message>
        <source>It spoke twice at once, as a copied vault does: give it up, and link it anew with another card.</source>
        <comment>@info of a device</comment>
        <translation>Оно высказалось дважды, как бывает с копией хранилища: откажитесь от него и привяжите заново, с другой карточкой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>given up</source>
        <comment>@info a device</comment>
        <translation>отказались</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>this one</source>
        <comment>@info a device</comment>
        <translation>это</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>another one</source>
        <comment>@info a device</comment>
        <translation>другое</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give up…</source>
        <comment>@action:button a device</comment>
        <translation>Отказаться…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/devices_section.cpp</name>
    <message>
        <source>Devices</source>
        <comment>@title of a part of the settings</comment>
        <translation>Устройства</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Link a device…</source>
        <comment>@action:button</comment>
        <translation>Привязать устройство…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is locked. Your devices in your groups are shown while it is open.</source>
        <comment>@info</comment>
        <translation>Хранилище закрыто. Ваши устройства в группах видны, пока оно открыто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are in no group yet, so there is nothing that a device could be linked to.</source>
        <comment>@info</comment>
        <translation>Вы ещё ни в одной группе, и привязывать устройства пока не к чему.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Each device has a key of its own in each group. By these words others recognise it: read them out when somebody asks.</source>
        <comment>@info</comment>
        <translation>У каждого устройства в каждой группе свой ключ. По этим словам его узнают другие: прочтите их вслух, если кто-то спросит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The device is linked. Bring it a bundle of the group: it writes as you from then on.</source>
        <comment>@info</comment>
        <translation>Устройство привязано. Передайте на него посылку группы: с этого времени оно пишет от вас.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give up a device</source>
        <comment>@title:window</comment>
        <translation>Отказаться от устройства</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What this device writes from now on counts for nothing in the group, and nothing is sealed for it any more. What it wrote so far stays. This cannot be taken back; the device can be linked anew with another card.</source>
        <comment>@info</comment>
        <translation>То, что это устройство напишет с этого времени, не имеет в группе силы, и для него больше ничего не запечатывают. Написанное раньше остаётся. Отменить это нельзя; устройство можно привязать заново, с другой карточкой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give up</source>
        <comment>@action:button</comment>
        <translation>Отказаться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The device is given up.</source>
        <comment>@info</comment>
        <translation>Вы отказались от устройства.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/exchange_deeds.cpp</name>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <comment>@info</comment>
        <translation>Остановлено. Ничего не принято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>That was not possible now; nothing was changed. Unlock the vault and try again.</source>
        <comment>@info</comment>
        <translation>Сейчас это не удалось; ничего не изменилось. Отоприте хранилище и попробуйте ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open a bundle, an invitation, a card or a request</source>
        <comment>@title:window</comment>
        <translation>Открыть посылку, приглашение, карточку или запрос</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bundles, cards and pictures of cards</source>
        <comment>@item a kind of files</comment>
        <translation>Посылки, карточки и снимки карточек</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All files</source>
        <comment>@item a kind of files</comment>
        <translation>Все файлы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read a pasted text</source>
        <comment>@title:window</comment>
        <translation>Прочесть вставленный текст</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A card or a request that came by letter or messenger.</source>
        <comment>@info</comment>
        <translation>Карточка или запрос из письма или мессенджера.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Text</source>
        <comment>@label</comment>
        <translation>Текст</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read it</source>
        <comment>@action:button</comment>
        <translation>Прочесть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is neither a card nor a request, or a letter of it is wrong.</source>
        <comment>@info why not</comment>
        <translation>Это не карточка и не запрос, или в тексте ошибка хотя бы в одной букве.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 said what is there of “%2”; the next bundle holds what is not.</source>
        <comment>@info %1 is a person, %2 a group</comment>
        <translation>Известно, что есть у %1 из «%2»; в следующей посылке будет недостающее.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open an invitation</source>
        <comment>@title:window</comment>
        <translation>Открыть приглашение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is sealed with words that whoever invites you tells you by another way.</source>
        <comment>@info</comment>
        <translation>Оно запечатано словами, которые вам сообщают другим путём.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Words</source>
        <comment>@label</comment>
        <translation>Слова</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open it</source>
        <comment>@action:button</comment>
        <translation>Открыть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Without its words it stays shut.</source>
        <comment>@info why not</comment>
        <translation>Без своих слов оно не откроется.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Opening and checking the bundle</source>
        <comment>@info:progress</comment>
        <translation>Посылка открывается и проверяется</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A group that is new to you</source>
        <comment>@title:window</comment>
        <translation>Новая для вас группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What the bundle brings</source>
        <comment>@title:window</comment>
        <translation>Что в посылке</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Come in</source>
        <comment>@action:button into a group</comment>
        <translation>Войти</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take it</source>
        <comment>@action:button</comment>
        <translation>Принять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not yet</source>
        <comment>@action:button into a group</comment>
        <translation>Пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave it</source>
        <comment>@action:button</comment>
        <translation>Оставить как есть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save the report…</source>
        <comment>@action:button</comment>
        <translation>Сохранить отчёт…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n new change is here now. %2</source>
        <comment>@info %2 is a sentence</comment>
        <translation>
            <numerusform>Теперь здесь %n новое изменение. %2</numerusform>
            <numerusform>Теперь здесь %n новых изменения. %2</numerusform>
            <numerusform>Теперь здесь %n новых изменений. %2</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n new changes are here now. %2</extra-po-msgid_plural>
    </message>
    <message>
        <source>In their words</source>
        <comment>@title what an inviter says</comment>
        <translation>Словами пригласивших</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No words came with it.</source>
        <comment>@info</comment>
        <translation>Слов с ним не пришло.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An invitation</source>
        <comment>@title:window</comment>
        <translation>Приглашение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are invited to “%1”. Nothing has begun: read first. To come in, make a card and hand it to whoever invited you.</source>
        <comment>@info %1 is a group</comment>
        <translation>Вас приглашают в «%1». Ещё ничего не началось: сначала прочитайте. Чтобы войти, сделайте карточку и передайте тому, кто вас пригласил.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Come in: make a card…</source>
        <comment>@action:button into a group</comment>
        <translation>Войти: сделать карточку…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose a group of yours in the list first.</source>
        <comment>@info why not</comment>
        <translation>Сначала выберите в списке свою группу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This card was made for another group.</source>
        <comment>@info why not</comment>
        <translation>Эта карточка сделана для другой группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Card of %1</source>
        <comment>@title:window %1 is a name</comment>
        <translation>Карточка: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call “%1” and compare these words by voice. If one differs, somebody changed the card on its way.</source>
        <comment>@info %1 is a name</comment>
        <translation>Позвоните «%1» и сверьте эти слова голосом. Если хоть одно не то, карточку подменили в пути.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Let in</source>
        <comment>@action:button</comment>
        <translation>Впустить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The words agree: let in to “%1”</source>
        <comment>@action:button %1 is a group</comment>
        <translation>Слова сошлись: впустить в «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not now</source>
        <comment>@action:button</comment>
        <translation>Не сейчас</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 is let in. Write a bundle and hand it over: without it, %1 does not know of it.</source>
        <comment>@info %1 is a name</comment>
        <translation>Впустили: %1. Запишите посылку и передайте её: без неё там (%1) об этом не узнают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are invited to “%1”. Make a card for it and hand it to whoever invited you.</source>
        <comment>@info %1 is a group</comment>
        <translation type="vanished">Вас приглашают в «%1». Сделайте для неё карточку и передайте тому, кто вас пригласил.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make a card for it…</source>
        <comment>@action:button</comment>
        <translation type="vanished">Сделать для неё карточку…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/exchange_deeds_out.cpp</name>
    <message>
        <source>Bundles of Pochin</source>
        <comment>@item a kind of files</comment>
        <translation>Посылки «Почина»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who can read it</source>
        <comment>@title:window</comment>
        <translation>Кто сможет прочесть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whoever holds a device of these people can read the file, and nobody else. Who has left keeps what they had.</source>
        <comment>@info</comment>
        <translation>Прочесть файл сможет тот, у кого в руках устройство этих людей, и никто другой. У вышедших остаётся то, что у них было.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>@action:button</comment>
        <translation>Выбрать файл…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write nothing</source>
        <comment>@action:button</comment>
        <translation>Ничего не записывать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For these people</source>
        <comment>@title</comment>
        <translation>Для этих людей</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a bundle</source>
        <comment>@title:window</comment>
        <translation>Записать посылку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>bundle</source>
        <comment>@item the name of a file</comment>
        <translation>посылка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2 holds %n change. It can be read by: %3.</source>
        <comment>@info %2 is a file, %3 are names</comment>
        <translation>
            <numerusform>%2: %n изменение внутри. Прочесть могут: %3.</numerusform>
            <numerusform>%2: %n изменения внутри. Прочесть могут: %3.</numerusform>
            <numerusform>%2: %n изменений внутри. Прочесть могут: %3.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2 holds %n changes. It can be read by: %3.</extra-po-msgid_plural>
    </message>
    <message>
        <source>Say what you have</source>
        <comment>@title:window</comment>
        <translation>Сказать, что у вас есть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whoever hears it sends exactly what is not here. As a picture or a text it names keys of the group: hand it to members only.</source>
        <comment>@info</comment>
        <translation>Кто это услышит, пришлёт ровно то, чего здесь нет. В картинке и в тексте названы ключи группы: передавайте их только участникам.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save it sealed for members…</source>
        <comment>@action:button</comment>
        <translation>Сохранить запечатанным для участников…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is here, as a QR code</source>
        <comment>@info</comment>
        <translation>Что здесь есть, как QR-код</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you have is on the clipboard as text.</source>
        <comment>@info</comment>
        <translation>То, что у вас есть, скопировано текстом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>what-is-here</source>
        <comment>@item the name of a file</comment>
        <translation>что-есть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 says what is here.</source>
        <comment>@info %1 is a file</comment>
        <translation>%1: здесь сказано, что у вас есть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Invite somebody</source>
        <comment>@title:window</comment>
        <translation>Пригласить кого-нибудь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An invitation says your words, what the group is, how one comes in and what is open there; it names nobody. Whoever opens it can make a card and hand it back.</source>
        <comment>@info</comment>
        <translation>В приглашении — ваши слова, что это за группа, как в неё входят и что в ней открыто; оно никого не называет. Кто его откроет, сможет сделать карточку и передать её обратно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your words, if you like</source>
        <comment>@label</comment>
        <translation>Ваши слова, если хотите</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>invitation</source>
        <comment>@item the name of a file</comment>
        <translation>приглашение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The words of the invitation</source>
        <comment>@title:window</comment>
        <translation>Слова приглашения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Hand the file on by any way, and tell these words by another: by voice is best. They are shown this once.</source>
        <comment>@info</comment>
        <translation>Файл передайте любым путём, а эти слова — другим; лучше всего голосом. Они показаны один-единственный раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I have told them</source>
        <comment>@action:button</comment>
        <translation>Слова переданы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 is an invitation.</source>
        <comment>@info %1 is a file</comment>
        <translation>%1: это приглашение.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make a card</source>
        <comment>@title:window</comment>
        <translation>Сделать карточку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A card has keys of its own, made for one group, so that nobody can link the groups you are in. The name is how you want to be called there.</source>
        <comment>@info</comment>
        <translation>У карточки свои ключи, сделанные для одной группы: так никто не свяжет между собой группы, в которых вы состоите. Имя — как вас там звать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Name</source>
        <comment>@label</comment>
        <translation>Имя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make it</source>
        <comment>@action:button</comment>
        <translation>Сделать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A name has at least one letter and at most 128 bytes, on one line.</source>
        <comment>@info why not</comment>
        <translation>В имени хотя бы одна буква и не больше 128 байт, в одну строку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card is made. Hand it to a member, and compare the words by voice.</source>
        <comment>@info</comment>
        <translation>Карточка готова. Передайте её участнику группы и сверьте слова голосом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save the card</source>
        <comment>@title:window</comment>
        <translation>Сохранить карточку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>card</source>
        <comment>@item the name of a file</comment>
        <translation>карточка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 is your card.</source>
        <comment>@info %1 is a file</comment>
        <translation>%1: это ваша карточка.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save the QR code</source>
        <comment>@title:window</comment>
        <translation>Сохранить QR-код</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Which folder does a synchroniser keep in step between you?</source>
        <comment>@title:window</comment>
        <translation>Какую папку держит одинаковой у всех синхронизация?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This folder carries another group already; one folder is for one group.</source>
        <comment>@info why not</comment>
        <translation>В этой папке уже ходят посылки другой группы; одна папка — для одной группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing new lay in the folder.</source>
        <comment>@info of a shared folder</comment>
        <translation>Нового в папке не было.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n new change came through the folder.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Через папку пришло %n новое изменение.</numerusform>
            <numerusform>Через папку пришло %n новых изменения.</numerusform>
            <numerusform>Через папку пришло %n новых изменений.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n new changes came through the folder.</extra-po-msgid_plural>
    </message>
    <message>
        <source>Forget a shared folder</source>
        <comment>@title:window</comment>
        <translation>Забыть общую папку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing of yours goes through it any more. The folder and what lies in it stay as they are.</source>
        <comment>@info</comment>
        <translation>Ваше через неё больше не пойдёт. Папка и то, что в ней лежит, останутся как есть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Forget it</source>
        <comment>@action:button</comment>
        <translation>Забыть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <comment>@label</comment>
        <translation>&amp;Папка:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing goes through %1 any more.</source>
        <comment>@info %1 is a folder</comment>
        <translation>Через %1 больше ничего не идёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save the report</source>
        <comment>@title:window</comment>
        <translation>Сохранить отчёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>divergence</source>
        <comment>@item the name of a file</comment>
        <translation>расхождение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The report is saved. It holds texts of the group: show it only to whom the group trusts.</source>
        <comment>@info</comment>
        <translation>Отчёт сохранён. В нём есть тексты группы: показывайте его только тем, кому группа доверяет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An invitation names the group and says your words; of what the group has done it holds nothing. Whoever opens it makes a card and hands it back.</source>
        <comment>@info</comment>
        <translation type="vanished">В приглашении названа группа и стоят ваши слова; из дел группы в нём ничего нет. Кто его откроет, сделает карточку и передаст её обратно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/exchange_lists.cpp</name>
    <message>
        <source>%1: has not said yet what is there; gets the whole history</source>
        <comment>@item %1 is a person</comment>
        <translation type="vanished">%1: пока неизвестно, что там есть; уйдёт вся история</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: has everything, as heard on %2</source>
        <comment>@item %1 is a person, %2 a moment</comment>
        <translation type="vanished">%1: есть всё; известно с %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2: lacks %n change, as heard on %3</source>
        <comment>@item %2 is a person, %3 a moment</comment>
        <translation type="vanished">
            <numerusform>%2: не хватает %n изменения; известно с %3</numerusform>
            <numerusform>%2: не хватает %n изменений; известно с %3</numerusform>
            <numerusform>%2: не хватает %n изменений; известно с %3</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2: lacks %n changes, as heard on %3</extra-po-msgid_plural>
    </message>
    <message>
        <source>%1: wrote the invitation %2</source>
        <comment>@item %1 is a moment, %2 a file</comment>
        <translation type="vanished">%1: записано приглашение %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: said in %2 what is here</source>
        <comment>@item %1 is a moment, %2 a file</comment>
        <translation type="vanished">%1: в %2 сказано, что здесь есть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: heard from %2 what is there</source>
        <comment>@item %1 is a moment, %2 a person</comment>
        <translation type="vanished">%1: пришло известие, что есть у %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2: wrote %3 with %n change for %4</source>
        <comment>@item %2 is a moment, %3 a file, %4 names</comment>
        <translation type="vanished">
            <numerusform>%2: записано %3, %n изменение, для: %4</numerusform>
            <numerusform>%2: записано %3, %n изменения, для: %4</numerusform>
            <numerusform>%2: записано %3, %n изменений, для: %4</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2: wrote %3 with %n changes for %4</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%2: took %n new change from %4 (%3)</source>
        <comment>@item %2 is a moment, %3 a file, %4 a person</comment>
        <translation type="vanished">
            <numerusform>%2: принято %n новое изменение, от кого: %4 (%3)</numerusform>
            <numerusform>%2: принято %n новых изменения, от кого: %4 (%3)</numerusform>
            <numerusform>%2: принято %n новых изменений, от кого: %4 (%3)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2: took %n new changes from %4 (%3)</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n new change, %2 known before</source>
        <comment>@item numbers</comment>
        <translation type="vanished">
            <numerusform>%n новое изменение, известных прежде: %2</numerusform>
            <numerusform>%n новых изменения, известных прежде: %2</numerusform>
            <numerusform>%n новых изменений, известных прежде: %2</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n new changes, %2 known before</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n deed that is here already will stand otherwise.</source>
        <comment>@item</comment>
        <translation type="vanished">
            <numerusform>%n дело, которое здесь уже есть, будет значить иное.</numerusform>
            <numerusform>%n дела, которые здесь уже есть, будут значить иное.</numerusform>
            <numerusform>%n дел, которые здесь уже есть, будут значить иное.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n deeds that are here already will stand otherwise.</extra-po-msgid_plural>
    </message>
    <message>
        <source>%1 (set aside)</source>
        <comment>@item %1 says what somebody did</comment>
        <translation type="vanished">%1 (отложено)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/exchange_page.cpp</name>
    <message>
        <source>Exchange</source>
        <comment>@title a page</comment>
        <translation>Обмен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your card is on the clipboard as text.</source>
        <comment>@info</comment>
        <translation>Ваша карточка скопирована текстом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Groups meet through files that a liaison carries: sealed for their members, signed by who wrote in them.
What came and went, and your keys, are in the vault.</source>
        <comment>@info</comment>
        <translation>Группы встречаются через файлы, которые носит связной: запечатанные для своих, подписанные теми, кто в них писал.
Что приходило и уходило, и ваши ключи — в хранилище.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To be let in</source>
        <comment>@title a part of a list</comment>
        <translation>Чтобы впустили</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>waits</source>
        <comment>@info of a card</comment>
        <translation>ждёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A new card</source>
        <comment>@title of a row</comment>
        <translation>Новая карточка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>one group</source>
        <comment>@info of a card</comment>
        <translation>одной группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/exchange_sheet.cpp</name>
    <message>
        <source>Group</source>
        <comment>@label</comment>
        <translation type="vanished">Группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who can read what you send, and what is known to be there</source>
        <comment>@title</comment>
        <translation type="vanished">Кто прочтёт посланное и что у кого уже есть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written and taken</source>
        <comment>@title</comment>
        <translation type="vanished">Записано и принято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open a bundle…</source>
        <comment>@action:button</comment>
        <translation type="vanished">Открыть посылку…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Copy it as text</source>
        <comment>@action:button</comment>
        <translation type="vanished">Скопировать текстом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing to exchange yet</source>
        <comment>@title</comment>
        <translation type="vanished">Пока нечем обмениваться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Groups meet through files that a liaison carries: sealed for their members, signed by who wrote in them.
Whoever was let into a group opens its first bundle here.</source>
        <comment>@info</comment>
        <translation type="vanished">Группы встречаются через файлы, которые носит связной: запечатанные для своих, подписанные теми, кто в них писал.
Кого впустили в группу, открывает её первую посылку здесь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whoever holds a device of these people can read the file, and nobody else: %1. Who has left keeps what they had.</source>
        <comment>@info %1 are names</comment>
        <translation type="vanished">Прочесть файл сможет тот, у кого в руках устройство этих людей, и никто другой: %1. У вышедших остаётся то, что у них было.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you have is on the clipboard as text. It names keys of the group: hand it to members only.</source>
        <comment>@info</comment>
        <translation type="vanished">То, что у вас есть, скопировано текстом. В нём названы ключи группы: передавайте его только участникам.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open a bundle</source>
        <comment>@title:window</comment>
        <translation type="vanished">Открыть посылку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For “%1”, from %2. Nothing has been taken yet.</source>
        <comment>@info %1 is a group, %2 a person</comment>
        <translation type="vanished">Для «%1», от %2. Пока ничего не принято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/file_rows.cpp</name>
    <message>
        <source>not kept on this machine</source>
        <comment>@info of a file</comment>
        <translation>на этой машине не хранится</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>has not come yet; the next bundles ask for it</source>
        <comment>@info of a file</comment>
        <translation>ещё не пришёл; его запросят следующие пакеты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>from %1, %2, %3</source>
        <comment>@info of a file, %1 is a person, %2 a day, %3 a size</comment>
        <translation>от: %1, %2, %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Look…</source>
        <comment>@action:button a file</comment>
        <translation>Взглянуть…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>From</source>
        <comment>@label who gave a file</comment>
        <translation>От кого</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Given</source>
        <comment>@label when a file was given</comment>
        <translation>Отдан</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Size</source>
        <comment>@label of a file</comment>
        <translation>Размер</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Word</source>
        <comment>@label a word on a file</comment>
        <translation>Пояснение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file</source>
        <comment>@title of a part of a dialog</comment>
        <translation>Файл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How it begins</source>
        <comment>@title of a part of a dialog</comment>
        <translation>Как начинается</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/files_section.cpp</name>
    <message>
        <source>Files</source>
        <comment>@title a part of a sheet</comment>
        <translation>Файлы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give a file…</source>
        <comment>@action:button</comment>
        <translation>Отдать файл…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No files. One that you give travels with your next bundle, sealed.</source>
        <comment>@info</comment>
        <translation>Файлов нет. Тот, что вы отдадите, пойдёт с вашим следующим пакетом, запечатанный.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Which file?</source>
        <comment>@title:window</comment>
        <translation>Какой файл?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give a file</source>
        <comment>@title:window</comment>
        <translation>Отдать файл группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Every member gets it, sealed. Look into it first: pictures and documents often hold names, places and times that nobody sees.</source>
        <comment>@info</comment>
        <translation>Его получит каждый участник, запечатанным. Сначала загляните в него: в снимках и документах часто скрыты имена, места и время.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Give it</source>
        <comment>@action:button</comment>
        <translation>Отдать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>@label</comment>
        <translation>&amp;Название:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A &amp;word on it:</source>
        <comment>@label</comment>
        <translation>П&amp;ояснение:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” travels with the next bundle.</source>
        <comment>@info %1 is a file</comment>
        <translation>«%1» пойдёт со следующим пакетом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Pochin opens no files of others. Save it only if you expect it from whoever gave it.</source>
        <comment>@info</comment>
        <translation>Чужих файлов Почин не открывает. Сохраняйте, только если ждали этого файла от того, кто его отдал.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save it out…</source>
        <comment>@action:button</comment>
        <translation>Сохранить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Its bytes are not on this machine.</source>
        <comment>@info why not</comment>
        <translation>Его содержимого на этой машине нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ask for it again</source>
        <comment>@action:button a file</comment>
        <translation>Запросить снова</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Forget it here</source>
        <comment>@action:button a file</comment>
        <translation>Забыть здесь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Save a file of the group</source>
        <comment>@title:window</comment>
        <translation>Сохранить файл группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” is in %2, and outside the vault.</source>
        <comment>@info %1 is a file of a group, %2 one here</comment>
        <translation>«%1» теперь в %2, вне хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” is not on this machine any more. Others keep it.</source>
        <comment>@info %1 is a file</comment>
        <translation>«%1» на этой машине больше нет. У других он остался.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” is asked for with your next bundle or request.</source>
        <comment>@info %1 is a file</comment>
        <translation>«%1» будет запрошен с вашим следующим пакетом или запросом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file could not be read or written; nothing was changed.</source>
        <comment>@info</comment>
        <translation>Файл не удалось прочесть или записать; ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/history_rows.cpp</name>
    <message>
        <source>Wrote an invitation</source>
        <comment>@info of a history</comment>
        <translation>Записано приглашение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said what is here, to %1</source>
        <comment>@info of a history, %1 are names</comment>
        <translation>Сказано, что здесь есть; кому: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>Wrote %n change for %2</source>
        <comment>@info of a history, %2 are names</comment>
        <translation>
            <numerusform>Записано %n изменение; для кого: %2</numerusform>
            <numerusform>Записано %n изменения; для кого: %2</numerusform>
            <numerusform>Записано %n изменений; для кого: %2</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>Wrote %n changes for %2</extra-po-msgid_plural>
    </message>
    <message>
        <source>Heard from %1 what is there</source>
        <comment>@info of a history, %1 is a person</comment>
        <translation>Стало известно, что есть у %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>Took %n new change from %2</source>
        <comment>@info of a history, %2 is a person</comment>
        <translation>
            <numerusform>Принято %n новое изменение; от кого: %2</numerusform>
            <numerusform>Принято %n новых изменения; от кого: %2</numerusform>
            <numerusform>Принято %n новых изменений; от кого: %2</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>Took %n new changes from %2</extra-po-msgid_plural>
    </message>
    <message>
        <source>through a shared folder</source>
        <comment>@info of a history</comment>
        <translation>через общую папку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>@info of a history, %1 is a file or a way, %2 a size</comment>
        <translation>%1 · %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n bundle that brought nothing new</source>
        <comment>@info of a history</comment>
        <translation>
            <numerusform>%n посылка, в которой не было ничего нового</numerusform>
            <numerusform>%n посылки, в которых не было ничего нового</numerusform>
            <numerusform>%n посылок, в которых не было ничего нового</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n bundles that brought nothing new</extra-po-msgid_plural>
    </message>
    <message>
        <source>since %1</source>
        <comment>@info of a history, %1 is a moment</comment>
        <translation>начиная с %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/link_device_dialog.cpp</name>
    <message>
        <source>Link a device</source>
        <comment>@title:window</comment>
        <translation>Привязать устройство</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make a card on your other device with “pochinctl card create” and bring it here: paste its text, or open its file. The two devices then write as one person, who is counted once.</source>
        <comment>@info</comment>
        <translation>Сделайте карточку на другом своём устройстве командой «pochinctl card create» и перенесите сюда: вставьте её текст или откройте файл. Тогда оба устройства пишут от одного человека, и считают его один раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Text of the card</source>
        <comment>@info:placeholder</comment>
        <translation>Текст карточки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Text of the card</source>
        <comment>@label:textbox</comment>
        <translation>Текст карточки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open the card&apos;s file…</source>
        <comment>@action:button</comment>
        <translation>Открыть файл карточки…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Compare: the other device must show the same words.</source>
        <comment>@info</comment>
        <translation>Сверьте: другое устройство должно показывать те же слова.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Link</source>
        <comment>@action:button</comment>
        <translation>Привязать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card of your other device</source>
        <comment>@title:window</comment>
        <translation>Карточка другого устройства</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card of the other device is still missing.</source>
        <comment>@info why not</comment>
        <translation>Карточки другого устройства ещё нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/preview_words.cpp</name>
    <message>
        <source>Whoever packed this bundle is no member of the group. What is in it was signed by those whom it names.</source>
        <comment>@info</comment>
        <translation>Эту посылку собрал не участник группы. Содержимое подписано теми, кто в нём назван.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A copy of a laptop of %1 is at work; both branches are kept.</source>
        <comment>@item %1 is a person</comment>
        <translation>Работает копия ноутбука (%1); сохраняются обе ветви.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 and %2 excluded each other, neither knowing of it. Both count; talk.</source>
        <comment>@item %1 and %2 are people</comment>
        <translation>%1 и %2 исключили друг друга, не зная об этом. В силе и то и другое; поговорите.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Will stand otherwise: %1</source>
        <comment>@item %1 says what somebody did</comment>
        <translation>Будет значить другое: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>somebody new</source>
        <comment>@item</comment>
        <translation>кто-то новый</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n change waits here until what it builds on arrives.</source>
        <comment>@item</comment>
        <translation>
            <numerusform>%n изменение ждёт здесь, пока не придёт то, на чём оно стоит.</numerusform>
            <numerusform>%n изменения ждут здесь, пока не придёт то, на чём они стоят.</numerusform>
            <numerusform>%n изменений ждут здесь, пока не придёт то, на чём они стоят.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n changes wait here until what they build on arrives.</extra-po-msgid_plural>
    </message>
    <message>
        <source>set aside: kept, and without effect</source>
        <comment>@info of a deed</comment>
        <translation>отложено: хранится, но не действует</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Look at this first</source>
        <comment>@title a part of what a bundle brings</comment>
        <translation>На что взглянуть сначала</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Still missing</source>
        <comment>@title a part of what a bundle brings</comment>
        <translation>Чего ещё не хватает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New</source>
        <comment>@title a part of what a bundle brings</comment>
        <translation>Новое</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing new. Taken, it still tells what the sender has.</source>
        <comment>@info</comment>
        <translation>Нового нет. Но если принять, станет известно, что есть у отправителя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For “%1”, from %2. New changes: %3; known before: %4. Nothing has been taken yet.</source>
        <comment>@info %1 is a group, %2 a person, %3 and %4 are numbers</comment>
        <translation>Для «%1», от кого: %2. Новых изменений: %3; известных прежде: %4. Пока ничего не принято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <oldsource>%n new change, %2 known before</oldsource>
        <comment>@info a part of a sentence</comment>
        <oldcomment>@item numbers</oldcomment>
        <translation type="obsolete">
            <numerusform>%n новое изменение, известных прежде: %2</numerusform>
            <numerusform>%n новых изменения, известных прежде: %2</numerusform>
            <numerusform>%n новых изменений, известных прежде: %2</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-old_msgid_plural>%n new changes, %2 known before</extra-po-old_msgid_plural>
    </message>
</context>
<context>
    <name>modules/exchange/views/traffic.cpp</name>
    <message>
        <source>%1, device %2</source>
        <comment>@item %1 is a person, %2 the number of one of their devices</comment>
        <translation>%1, устройство %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>has not said yet what is there; gets the whole history</source>
        <comment>@info of a device</comment>
        <translation>пока неизвестно, что там есть; уйдёт вся история</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>has everything, as heard on %1</source>
        <comment>@info of a device, %1 is a moment</comment>
        <translation>есть всё; известно с %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>lacks %n change, as heard on %2</source>
        <comment>@info of a device, %2 is a moment</comment>
        <translation>
            <numerusform>не хватает %n изменения; известно с %2</numerusform>
            <numerusform>не хватает %n изменений; известно с %2</numerusform>
            <numerusform>не хватает %n изменений; известно с %2</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>lacks %n changes, as heard on %2</extra-po-msgid_plural>
    </message>
    <message>
        <source>Groups</source>
        <comment>@title a part of a list</comment>
        <translation>Группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>nobody to write to</source>
        <comment>@info of a group</comment>
        <translation>писать некому</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>all have everything</source>
        <comment>@info of a group</comment>
        <translation>у всех есть всё</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>not everywhere yet</source>
        <comment>@info of a group</comment>
        <translation>ещё не у всех</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n person lacks something</source>
        <comment>@info of a group</comment>
        <translation>
            <numerusform>%n человеку чего-то не хватает</numerusform>
            <numerusform>%n людям чего-то не хватает</numerusform>
            <numerusform>%n людям чего-то не хватает</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n people lack something</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n change that not everybody is known to have</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n изменение, о котором знают не все</numerusform>
            <numerusform>%n изменения, о которых знают не все</numerusform>
            <numerusform>%n изменений, о которых знают не все</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n changes that not everybody is known to have</extra-po-msgid_plural>
    </message>
    <message>
        <source>would go to %1</source>
        <comment>@info %1 are names</comment>
        <translation>кому уйдёт: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n bundle of yours lies in %2</source>
        <comment>@info %2 is a folder</comment>
        <translation>
            <numerusform>%n ваша посылка лежит в %2</numerusform>
            <numerusform>%n ваши посылки лежат в %2</numerusform>
            <numerusform>%n ваших посылок лежат в %2</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n bundles of yours lie in %2</extra-po-msgid_plural>
    </message>
    <message>
        <source>the latest of %1; earlier ones go once everybody has acknowledged them</source>
        <comment>@info %1 is a moment</comment>
        <translation>последняя от %1; прежние уйдут, когда все их подтвердят</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A bundle in %1, there since %2</source>
        <comment>@info %1 is a folder, %2 a moment</comment>
        <translation>Посылка в %1, лежит с %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 so far; it is still on its way</source>
        <comment>@info %1 is a size</comment>
        <translation>пока %1; она ещё в пути</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Look…</source>
        <comment>@action:button</comment>
        <translation>Взглянуть…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not all of it is here yet.</source>
        <comment>@info why not</comment>
        <translation>Она пришла ещё не вся.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A synchroniser carries it; you take and give when you go round.</source>
        <comment>@info</comment>
        <translation>Её переносит синхронизация; при обходе вы принимаете и отдаёте.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Go round</source>
        <comment>@action:button a shared folder</comment>
        <translation>Обойти</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The folder is not there: its disk may not be plugged in.</source>
        <comment>@info why not</comment>
        <translation>Папки нет: возможно, не подключён её диск.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/views/traffic_sheet.cpp</name>
    <message>
        <source>Can be read by</source>
        <comment>@label</comment>
        <translation>Прочесть смогут</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Sealed with</source>
        <comment>@label</comment>
        <translation>Чем запечатано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What each is known to have</source>
        <comment>@title a part of a sheet</comment>
        <translation>Что у кого есть, насколько известно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody else yet. Let somebody in by a card, or invite somebody.</source>
        <comment>@info</comment>
        <translation>Пока больше никого. Впустите кого-нибудь по карточке или пригласите.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Waits to be carried</source>
        <comment>@title a part of a sheet</comment>
        <translation>Ждёт отправки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing: everybody is known to have everything.</source>
        <comment>@info</comment>
        <translation>Ничего: известно, что у всех есть всё.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lies here and is not taken</source>
        <comment>@title a part of a sheet</comment>
        <translation>Лежит здесь и не принято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing lies in a shared folder.</source>
        <comment>@info</comment>
        <translation>В общей папке ничего не лежит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Shared folders</source>
        <comment>@title a part of a sheet</comment>
        <translation>Общие папки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Share a folder…</source>
        <comment>@action:button</comment>
        <translation>Общая папка…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>None. A folder that Syncthing, Nextcloud or a stick keeps in step carries bundles without anybody thinking of it.</source>
        <comment>@info</comment>
        <translation>Нет. Папка, которую держит одинаковой Syncthing, Nextcloud или флешка, носит посылки сама, и думать о ней не надо.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written and taken</source>
        <comment>@title a part of a sheet</comment>
        <translation>Записано и принято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing yet.</source>
        <comment>@info</comment>
        <translation>Пока ничего.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a bundle…</source>
        <comment>@action:button</comment>
        <translation>Записать посылку…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say what you have…</source>
        <comment>@action:button</comment>
        <translation>Сказать, что у вас есть…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Invite somebody…</source>
        <comment>@action:button</comment>
        <translation>Пригласить кого-нибудь…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Read a pasted text…</source>
        <comment>@action:button a card or a request</comment>
        <translation>Прочесть вставленный текст…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Forget a shared folder…</source>
        <comment>@action:button</comment>
        <translation>Забыть общую папку…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This device has no key in this group: it is only kept here.</source>
        <comment>@info why not</comment>
        <translation>У этого устройства нет ключа в этой группе: она здесь только хранится.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/exchange/words/exchange_words.cpp</name>
    <message>
        <source>There is no other device in this group that could read it.</source>
        <comment>@info why not</comment>
        <translation>В этой группе нет другого устройства, которое могло бы это прочесть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Some devices of this group have post-quantum keys and some have not; one weak key would open the file to everybody. Nothing was written.</source>
        <comment>@info why not</comment>
        <translation>У одних устройств этой группы ключи постквантовые, у других нет; один слабый ключ открыл бы файл всем. Ничего не записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This bundle is of a group in which nobody has introduced this device yet. Nothing was taken. Hand a card to a member of that group first.</source>
        <comment>@info why not</comment>
        <translation>Эта посылка — группы, в которой вашего устройства ещё никто не представил. Ничего не принято. Сначала передайте карточку кому-нибудь из этой группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This bundle brings more from one device than anybody writes by hand. Nothing was taken. Ask the sender, then take it all the same if it is meant.</source>
        <comment>@info why not</comment>
        <translation>С одного устройства в этой посылке больше, чем пишут руками. Ничего не принято. Спросите отправителя и, если так и задумано, всё же примите.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is an invitation; there is nothing in it to be taken. Make a card and hand it to whoever invited you.</source>
        <comment>@info why not</comment>
        <translation>Это приглашение, принимать в нём нечего. Сделайте карточку и передайте её тому, кто вас пригласил.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is no card, or it was damaged on its way. Ask for it once more.</source>
        <comment>@info why not</comment>
        <translation>Это не карточка, или она повреждена в пути. Попросите её ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is no request, or it was damaged on its way. Ask for it once more.</source>
        <comment>@info why not</comment>
        <translation>Это не запрос, или он повреждён в пути. Попросите его ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only members of a group give it a file.</source>
        <comment>@info why not</comment>
        <translation>Передать группе файл могут только её участники.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The name of a file has 1 to 80 characters, in one line; a word on it 300.</source>
        <comment>@info why not</comment>
        <translation>В названии файла от 1 до 80 знаков, в одну строку; в словах о нём — до 300.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This file was sealed for other devices. Nothing was taken; ask the sender to seal it for yours.</source>
        <comment>@info why not</comment>
        <translation>Этот файл запечатан для других устройств. Ничего не принято; попросите отправителя запечатать его для вашего.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file ends too early: it may still be on its way. Nothing was taken; try again when it has arrived.</source>
        <comment>@info why not</comment>
        <translation>Файл обрывается: возможно, он ещё в пути. Ничего не принято; попробуйте снова, когда он дойдёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file was altered after it was sealed. Nothing was taken; ask for it once more.</source>
        <comment>@info why not</comment>
        <translation>Файл изменён после запечатывания. Ничего не принято; попросите его ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is inside was not signed by those whom it names. Nothing was taken.</source>
        <comment>@info why not</comment>
        <translation>Содержимое подписано не теми, кто в нём назван. Ничего не принято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is no bundle that Pochin wrote. Nothing was taken.</source>
        <comment>@info why not</comment>
        <translation>Эту посылку записал не «Почин». Ничего не принято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>These are not the words of this invitation. Nothing was taken; ask for them once more.</source>
        <comment>@info why not</comment>
        <translation>Это не слова этого приглашения. Ничего не принято; попросите их ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A newer Pochin wrote this. Nothing was taken.</source>
        <comment>@info why not</comment>
        <translation>Это записал более новый «Почин». Ничего не принято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is larger than anything honest would be. Nothing was taken.</source>
        <comment>@info why not</comment>
        <translation>Честная посылка такой большой не бывает. Ничего не принято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Missing: number %1 of the device %2. Ask %3.</source>
        <comment>@info %1 is a number, %2 a device, %3 a person</comment>
        <translation>Не хватает: номер %1, устройство %2. Спросите: %3.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Missing: %1–%2 of the device %3. Ask %4.</source>
        <comment>@info %1 and %2 are numbers, %3 a device, %4 a person</comment>
        <translation>Не хватает: %1–%2, устройство %3. Спросите: %4.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>One of you has something that the other has not, so the two copies were not compared.</source>
        <comment>@info</comment>
        <translation>У одного из вас есть то, чего нет у другого, поэтому копии не сравнивались.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Both copies show the same state.</source>
        <comment>@info</comment>
        <translation>Обе копии показывают одно и то же.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Both copies have the same changes and show another state. One of the two programs is wrong; nothing is lost. Keep the report and show it to whoever looks after the program.</source>
        <comment>@info</comment>
        <translation>В обеих копиях одни и те же изменения, а показывают они разное. Одна из двух программ ошибается; ничего не потеряно. Сохраните отчёт и покажите его тому, кто заботится о программе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>post-quantum keys</source>
        <comment>@info kind of keys</comment>
        <translation>постквантовые ключи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>X25519 keys</source>
        <comment>@info kind of keys</comment>
        <translation>ключи X25519</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/commons_rows.cpp</name>
    <message>
        <source>held by: %1</source>
        <comment>%1 are people</comment>
        <translation>у кого: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>asked: %1</source>
        <comment>%1 is a person</comment>
        <translation>просьба: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>not yet: %1</source>
        <comment>%1 are people</comment>
        <translation>ещё не были: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>handed over by %1: %2</source>
        <comment>%1 is a person, %2 what they say to the next one</comment>
        <translation>передал(а) %1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take over</source>
        <comment>@action:button</comment>
        <translation>Перенять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Hand over…</source>
        <comment>@action:button an errand</comment>
        <translation>Сдать…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draw…</source>
        <comment>@action:button an errand</comment>
        <translation>Жребий…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take</source>
        <comment>@action:button an errand</comment>
        <translation>Взять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>fits: %1</source>
        <comment>%1 is a need or an offer that fits</comment>
        <translation>сходится: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a person, %2 what they answered</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>raised: %1</source>
        <comment>%1 is a reason</comment>
        <translation>поднято: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Met, or further…</source>
        <comment>@action:button a need of one&apos;s own</comment>
        <translation>Исполнено или дальше…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Answer…</source>
        <comment>@action:button somebody&apos;s need</comment>
        <translation>Откликнуться…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>two places are said; somebody should say which</source>
        <comment>two people wrote it at once</comment>
        <translation>названы два места; пусть кто-то скажет, какое верно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>%1 and %2 are days, %3 a person</comment>
        <translation>%1 – %2: %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>still to be agreed with the other</source>
        <comment>of a booking</comment>
        <translation>надо договориться с другим</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Book…</source>
        <comment>@action:button a shared thing</comment>
        <translation>Взять на время…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Met</source>
        <comment>@action:button a need of one&apos;s own</comment>
        <translation type="vanished">Сошлось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/deed_form_of_group.h</name>
    <message>
        <source>none</source>
        <comment>@item:inlistbox which decision stands behind it</comment>
        <translation>никаким</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Decided by:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Решено:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/entry_rows.cpp</name>
    <message>
        <source>Name</source>
        <comment>@label a fact about a group</comment>
        <translation>Название</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ground</source>
        <comment>@label a fact about a group: what joins its people</comment>
        <translation>Основание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What it does</source>
        <comment>@label a fact about a group</comment>
        <translation>Чем занята</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Place</source>
        <comment>@label a fact about a group: where it meets</comment>
        <translation>Место</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Coming in</source>
        <comment>@label a fact about a group</comment>
        <translation>Как входят</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You owe</source>
        <comment>@label a fact about a group</comment>
        <translation>Вы должны</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>nothing that you do not take on yourself; you leave at once, by one deed (П.I.3.5.Б-1)</source>
        <comment>@info to a newcomer</comment>
        <translation>только то, что возьмёте на себя сами; выйти можно сразу, одним действием (П.I.3.5.Б-1)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>to be taken</source>
        <comment>of something open in a group</comment>
        <translation>можно взять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>somebody has taken it on</source>
        <comment>of something open in a group</comment>
        <translation>кто-то уже взял на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@info</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing is open now.</source>
        <comment>@info</comment>
        <translation>Сейчас ничего не открыто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/federation_page.cpp</name>
    <message>
        <source>agreement with %1</source>
        <comment>%1 is a group</comment>
        <translation>договор с «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Federation</source>
        <comment>@title a page</comment>
        <translation>Федерация</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No groups on the map yet</source>
        <comment>@title of an empty page</comment>
        <translation>На карте пока нет групп</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A union is a group whose members are groups; each joins and leaves by its own decision.
Begin with a group, and with an agreement with the one next door.</source>
        <comment>@info</comment>
        <translation>Союз — это группа, в которой состоят группы; каждая входит и выходит своим решением.
Начните с группы и с договора с соседней.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>To the groups</source>
        <comment>@action:button</comment>
        <translation>К группам</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Federation</source>
        <comment>@title a map of groups</comment>
        <translation>Федерация</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Group</source>
        <comment>@title:column</comment>
        <translation>Группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Kind and agreements</source>
        <comment>@title:column what a group is and with whom it has agreements</comment>
        <translation>Вид и договоры</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In the unions</source>
        <comment>@title:column</comment>
        <translation>В союзах</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Its groups</source>
        <comment>@title:column</comment>
        <translation>Её группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Links in unions: %1. Agreements between groups: %2. Many agreements and few unions hold best (П.I.3.5.Б-7). An agreement is drawn as a broken line.</source>
        <comment>@info %1 and %2 are numbers</comment>
        <translation>Связей в союзах: %1. Договоров между группами: %2. Крепче всего держится то, где договоров много, а союзов мало (П.I.3.5.Б-7). Договор нарисован прерывистой линией.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Links in unions: %1. Agreements between groups: %2. Many agreements and few unions hold best (П.I.3.5.Б-7).</source>
        <comment>@info %1 and %2 are numbers</comment>
        <translation type="vanished">Связей через союзы: %1. Договоров между группами: %2. Крепче всего держится то, где договоров много, а союзов мало (П.I.3.5.Б-7).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/found_group_form.cpp</name>
    <message>
        <source>the group decides it together</source>
        <comment>@item:inlistbox who ends exchange, gives mandates, joins unions</comment>
        <translation>решает группа вместе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>any member does it alone</source>
        <comment>@item:inlistbox who ends exchange, gives mandates, joins unions</comment>
        <translation>может каждый участник сам</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>consensus: one objection stops it</source>
        <comment>@item how a group decides</comment>
        <translation>консенсус: одно возражение останавливает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>consensus less one: one objection is borne</source>
        <comment>@item how a group decides</comment>
        <translation>консенсус без одного: одно возражение выдерживают</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>more for than against, of those who spoke</source>
        <comment>@item how a group decides</comment>
        <translation>больше за, чем против, среди высказавшихся</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>two thirds of all members</source>
        <comment>@item how a group decides</comment>
        <translation>две трети всех участников</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>by lot, where somebody is to be drawn</source>
        <comment>@item how a group decides</comment>
        <translation>жребий, когда кого-то выбирают</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group needs a name of 1 to 80 characters.</source>
        <comment>@info why not</comment>
        <translation>Группе нужно название от 1 до 80 знаков.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say how you are called in it; any name will do.</source>
        <comment>@info why not</comment>
        <translation>Напишите, как вас в ней зовут; годится любое имя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose at least one way in which you decide. Others can be added by decision.</source>
        <comment>@info why not</comment>
        <translation>Выберите хотя бы один способ решать. Другие можно добавить решением.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Name of the group:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Название группы:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;You in it:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Вы в ней:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>a pseudonym, for this group alone</source>
        <comment>@info:placeholder</comment>
        <translation>псевдоним, только для этой группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You &amp;begin with:</source>
        <comment>@label:textbox</comment>
        <translation>На&amp;чинаете с:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>a small real deed</source>
        <comment>@info:placeholder</comment>
        <translation>небольшое настоящее дело</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What &amp;joins you:</source>
        <comment>@label:textbox</comment>
        <translation>Что &amp;объединяет:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>a deed, a place, a craft, a view</source>
        <comment>@info:placeholder</comment>
        <translation>дело, место, ремесло, взгляды</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Вид:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Coming in:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Как входят:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Weighty matters:</source>
        <comment>@label:listbox what has weight beyond the one who does it</comment>
        <translation>Ва&amp;жные дела:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Mandates, unions, end of exchange, dissolution.</source>
        <comment>@info</comment>
        <translation>Наказы, союзы, прекращение обмена, роспуск.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You &amp;decide by:</source>
        <comment>@label</comment>
        <translation>Вы решае&amp;те так:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Post-&amp;quantum keys, for bundles that must stay closed for decades</source>
        <comment>@option:check</comment>
        <translation>&amp;Постквантовые ключи: пакет закрыт на десятилетия</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Go on apart</source>
        <comment>@title:window</comment>
        <translation>Продолжить отдельно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A new group that quotes the old one, where it is said where you went; the old one goes on for those who stay. The others come in by their cards.</source>
        <comment>@info</comment>
        <translation>Новая группа, которая ссылается на прежнюю; в прежней сказано, куда вы ушли, и она остаётся для тех, кто в ней. Остальные войдут по своим карточкам.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Found the group</source>
        <comment>@action:button</comment>
        <translation>Основать группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Found a group</source>
        <comment>@title:window</comment>
        <translation>Основать группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Begin small, with a real deed. Everything here can be written anew later; how one comes in and how you decide are agreed for good by those who found it.</source>
        <comment>@info</comment>
        <translation>Начните с малого, с настоящего дела. Название и описание можно переписать потом; о том, как входят и как решают, договариваются основатели.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With a &amp;second person, by their card…</source>
        <comment>@option:check</comment>
        <translation>Вдвоём, по ка&amp;рточке второго…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>some of this group alone</source>
        <comment>@item:inlistbox whose history goes on</comment>
        <translation>часть этой группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>this group and “%1” together</source>
        <comment>@item:inlistbox whose history goes on, %1 is a group</comment>
        <translation>эта группа вместе с «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Who goes on:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Кто продолжает:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 founds it with you.</source>
        <comment>@info %1 is a name</comment>
        <translation>Вместе с вами основывает: %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No card was chosen; you found it alone.</source>
        <comment>@info</comment>
        <translation>Карточка не выбрана; вы основываете группу без второго.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/group_deeds.cpp</name>
    <message>
        <source>You vouched for a newcomer.</source>
        <comment>@info</comment>
        <translation>Вы поручились за новичка.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You hold the errand now, until its end.</source>
        <comment>@info</comment>
        <translation>Поручение у вас до конца срока.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Hand the errand over</source>
        <comment>@title:window</comment>
        <translation>Сдать поручение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Its place becomes free, and whoever takes it reads what you write here.</source>
        <comment>@info</comment>
        <translation>Место освободится, и следующий прочтёт то, что вы здесь напишете.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Hand over</source>
        <comment>@action:button</comment>
        <translation>Сдать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For the &amp;next one:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Следующему:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The errand is free for the next one.</source>
        <comment>@info</comment>
        <translation>Поручение ждёт следующего.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you can give, or what you need of it. You speak for yourself alone.</source>
        <comment>@info</comment>
        <translation>Что вы можете дать или что из этого вам нужно. Вы говорите только за себя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your &amp;word:</source>
        <comment>@label:textbox</comment>
        <translation>Ваше &amp;слово:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Book a shared thing</source>
        <comment>@title:window</comment>
        <translation>Взять общую вещь на время</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>If somebody else has asked for the same days, the two of you agree.</source>
        <comment>@info</comment>
        <translation>Если на те же дни её просит кто-то ещё, договоритесь между собой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Book</source>
        <comment>@action:button</comment>
        <translation>Взять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;From:</source>
        <comment>@label a day</comment>
        <translation>&amp;С:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Until:</source>
        <comment>@label a day</comment>
        <translation>&amp;До:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For &amp;what:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Для чего:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is booked.</source>
        <comment>@info</comment>
        <translation>Вещь за вами на эти дни.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is met.</source>
        <comment>@info</comment>
        <translation type="vanished">Потребность закрыта.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/group_forms.cpp</name>
    <message>
        <source>What I can do</source>
        <comment>@title:window</comment>
        <translation>Что я умею</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only if you like, one thing a line. It helps others find you and gives nobody a rank; an empty card is as good.</source>
        <comment>@info</comment>
        <translation>Только если хотите, по одному в строке. Так вас легче найти, а рангов это никому не даёт; пустая карточка ничем не хуже.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I &amp;can:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Умею:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I can &amp;teach:</source>
        <comment>@label:textbox</comment>
        <translation>Могу &amp;научить:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your card is changed.</source>
        <comment>@info</comment>
        <translation>Ваша карточка изменена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take something on</source>
        <comment>@title:window</comment>
        <translation>Взять на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A promise is your own record. Nobody makes it for you, and you can lay it down openly.</source>
        <comment>@info</comment>
        <translation>Обязательство записываете только вы сами. Никто не даст его за вас, и сложить его можно открыто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take it on</source>
        <comment>@action:button</comment>
        <translation>Взять на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>By a &amp;day</source>
        <comment>@option:check</comment>
        <translation>К &amp;определённому дню</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;By:</source>
        <comment>@label a day</comment>
        <translation>&amp;К какому дню:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have taken it on.</source>
        <comment>@info</comment>
        <translation>Вы взяли это на себя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer an errand</source>
        <comment>@title:window</comment>
        <translation>Предложить поручение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An errand ends by itself and is taken by whoever wants to; nobody is put into it.</source>
        <comment>@info</comment>
        <translation>Поручение кончается само, и берёт его тот, кто хочет; никого в него не ставят.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Its &amp;end:</source>
        <comment>@label a day</comment>
        <translation>&amp;Срок до:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draw among the &amp;willing; I am one of them</source>
        <comment>@option:check</comment>
        <translation>Жребий среди &amp;желающих; я среди них</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The errand is offered.</source>
        <comment>@info</comment>
        <translation>Поручение предложено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>State a need or an offer</source>
        <comment>@title:window</comment>
        <translation>Заявить потребность или возможность</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What fits here in the group is shown at once; only the rest goes further.</source>
        <comment>@info</comment>
        <translation>Что сходится здесь, в группе, видно сразу; дальше идёт только остальное.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>State it</source>
        <comment>@action:button</comment>
        <translation>Заявить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is stated.</source>
        <comment>@info</comment>
        <translation>Заявлено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Share a thing</source>
        <comment>@title:window</comment>
        <translation>Сделать вещь общей</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>For everybody&apos;s use, by agreement. What counts is where it lies, not whose it is.</source>
        <comment>@info</comment>
        <translation>Для всех, по договорённости. Важно, где она лежит, а не чья она.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Share</source>
        <comment>@action:button</comment>
        <translation>Поделиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where it &amp;lies, or who looks after it:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Где лежит или кто хранит:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is there for all.</source>
        <comment>@info</comment>
        <translation>Теперь это общая вещь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Name</source>
        <comment>@item:inlistbox what is described</comment>
        <translation>Название</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ground</source>
        <comment>@item:inlistbox what is described</comment>
        <translation>Основание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What it does</source>
        <comment>@item:inlistbox what is described</comment>
        <translation>Чем занята</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Place</source>
        <comment>@item:inlistbox what is described</comment>
        <translation>Место</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Describe the group</source>
        <comment>@title:window</comment>
        <translation>Описать группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Anybody writes this. What two write at once stands side by side.</source>
        <comment>@info</comment>
        <translation>Пишет любой. Написанное двоими одновременно стоит рядом.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write it</source>
        <comment>@action:button</comment>
        <translation>Записать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is written.</source>
        <comment>@info</comment>
        <translation>Записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Welcome back.</source>
        <comment>@info</comment>
        <translation>С возвращением.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Away for some time</source>
        <comment>@title:window</comment>
        <translation>В отлучке</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The others see until when. Nothing is taken from you, and it ends by itself.</source>
        <comment>@info</comment>
        <translation>Другие видят, до какого дня. У вас ничего не отнимают, и отлучка кончается сама.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A &amp;word:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Слово:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The others know until when you are away.</source>
        <comment>@info</comment>
        <translation>Другие знают, до какого дня вас нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave the group</source>
        <comment>@title:window</comment>
        <translation>Выйти из группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave now</source>
        <comment>@action:button</comment>
        <translation>Выйти сейчас</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have left. Your copy stays yours.</source>
        <comment>@info</comment>
        <translation>Вы вышли. Ваша копия остаётся у вас.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/group_rows.cpp</name>
    <message>
        <source>can: %1</source>
        <comment>%1 is what somebody can do</comment>
        <translation>умеет: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>can teach: %1</source>
        <comment>%1 is what somebody can teach</comment>
        <translation>научит: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>away until %1</source>
        <comment>%1 is a day</comment>
        <translation>в отлучке до %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>asks to come in, %n vouches</source>
        <comment>state of a person in a group</comment>
        <translation>
            <numerusform>просится, ручается %n человек</numerusform>
            <numerusform>просится, ручаются %n человека</numerusform>
            <numerusform>просится, ручаются %n человек</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>asks to come in, %n vouch</extra-po-msgid_plural>
    </message>
    <message>
        <source>The disk is full. Nothing has been changed.</source>
        <comment>@info why not</comment>
        <translation>Диск полон. Ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>left</source>
        <comment>state of a person in a group</comment>
        <translation>в прошлом</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2, %n member</source>
        <comment>%2 is a kind of group</comment>
        <translation>
            <numerusform>%2, %n участник</numerusform>
            <numerusform>%2, %n участника</numerusform>
            <numerusform>%2, %n участников</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2, %n members</extra-po-msgid_plural>
    </message>
    <message>
        <source>all</source>
        <comment>@item:inlistbox which groups</comment>
        <translation>все</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>where I am</source>
        <comment>@item:inlistbox which groups</comment>
        <translation>где я состою</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>where I was</source>
        <comment>@item:inlistbox which groups</comment>
        <translation>где я был(а)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, which is not on this computer</source>
        <comment>@info %1 is a group</comment>
        <translation>%1 (нет на этом компьютере)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Goes on from</source>
        <comment>@label a fact about a group: the group it came from</comment>
        <translation>Продолжает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Merged into</source>
        <comment>@label a fact about a group: it and another one became one</comment>
        <translation>Слилась в</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Goes on in</source>
        <comment>@label a fact about a group: the group in which some go on</comment>
        <translation>Продолжается в</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Handed over</source>
        <comment>@label a fact about a group</comment>
        <translation>Передано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2, at %3 (said by %4)</source>
        <comment>@info %1 is a kind, %2 a thing, %3 a place, %4 a person</comment>
        <translation>%1: %2 — где: %3 (сказал(а) %4)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said at the end</source>
        <comment>@label a fact about a group that was dissolved</comment>
        <translation>Сказано на прощание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Named at once</source>
        <comment>@label a fact about a group: two named it at once</comment>
        <translation>Названа одновременно</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Vouch</source>
        <comment>@action:button for a newcomer</comment>
        <translation>Поручиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Let in…</source>
        <comment>@action:button for a newcomer whom an assembly let in</comment>
        <translation type="vanished">Впустить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/group_sheet.cpp</name>
    <message>
        <source>People</source>
        <comment>@title a part of a group&apos;s sheet</comment>
        <translation>Люди</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What I can do…</source>
        <comment>@action:button</comment>
        <translation>Что я умею…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Taken on</source>
        <comment>@title a part of a group&apos;s sheet</comment>
        <translation>Взято на себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take something on…</source>
        <comment>@action:button</comment>
        <translation>Взять на себя…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody has anything open.</source>
        <comment>@info</comment>
        <translation>Открытых обязательств нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Errands</source>
        <comment>@title a part of a group&apos;s sheet</comment>
        <translation>Поручения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No errands. An errand has an end, and the next one is somebody else.</source>
        <comment>@info</comment>
        <translation>Поручений нет. У поручения есть срок, и следующий будет кто-то другой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Needs and offers</source>
        <comment>@title a part of a group&apos;s sheet</comment>
        <translation>Потребности и возможности</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>State a need or an offer…</source>
        <comment>@action:button</comment>
        <translation>Заявить потребность или возможность…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody needs anything, and nobody offers anything.</source>
        <comment>@info</comment>
        <translation>Никто ничего не просит и не предлагает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Shared things</source>
        <comment>@title a part of a group&apos;s sheet</comment>
        <translation>Общие вещи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Share a thing…</source>
        <comment>@action:button</comment>
        <translation>Сделать вещь общей…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No shared things yet.</source>
        <comment>@info</comment>
        <translation>Общих вещей пока нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Unions and agreements</source>
        <comment>@title a part of a group&apos;s sheet</comment>
        <translation>Союзы и договоры</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft an agreement…</source>
        <comment>@action:button</comment>
        <translation>Составить договор…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No links to other groups yet. Those who stand together last longer (П.I.3.5.Б-10).</source>
        <comment>@info</comment>
        <translation>Связей с другими группами пока нет. Вместе держатся дольше (П.I.3.5.Б-10).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said outside, under the seal</source>
        <comment>@title a part of a group&apos;s sheet</comment>
        <translation>Сказано вовне, под печатью</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Offer my key for the seal</source>
        <comment>@action:button</comment>
        <translation>Предложить свой ключ для печати</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing waits for a signature. A seal shows no members, only keys.</source>
        <comment>@info</comment>
        <translation>Ничто не ждёт подписи. Печать не показывает участников, только ключи.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft a card of the group…</source>
        <comment>@action:button</comment>
        <translation>Составить карточку группы…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take in a sealed statement…</source>
        <comment>@action:button</comment>
        <translation>Принять скреплённое слово…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>More…</source>
        <comment>@action:button what is seldom done in a group</comment>
        <translation>Ещё…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Describe the group…</source>
        <comment>@action:button</comment>
        <translation>Описать группу…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave…</source>
        <comment>@action:button</comment>
        <translation>Выйти…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Go on apart…</source>
        <comment>@action:button</comment>
        <translation>Продолжить отдельно…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dissolve the group…</source>
        <comment>@action:button</comment>
        <translation>Распустить группу…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Be called otherwise…</source>
        <comment>@action:inmenu</comment>
        <translation>Зваться иначе…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Decline a newcomer…</source>
        <comment>@action:inmenu</comment>
        <translation>Не поручиться за новичка…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End exchange with somebody…</source>
        <comment>@action:inmenu</comment>
        <translation>Прекратить обмен с кем-то…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lay something down…</source>
        <comment>@action:inmenu</comment>
        <translation>Сложить с себя…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take an offered errand back…</source>
        <comment>@action:inmenu</comment>
        <translation>Снять своё предложенное поручение…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A thing stands elsewhere…</source>
        <comment>@action:inmenu</comment>
        <translation>Вещь теперь в другом месте…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take a booking back…</source>
        <comment>@action:inmenu</comment>
        <translation>Снять свою бронь…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Agree on the same days…</source>
        <comment>@action:inmenu</comment>
        <translation>Договориться об одних днях…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Join a union…</source>
        <comment>@action:inmenu</comment>
        <translation>Войти в союз…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note what was handed over…</source>
        <comment>@action:inmenu</comment>
        <translation>Записать, что передано…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I am back</source>
        <comment>@action:button</comment>
        <translation>Возвращение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Away for some time…</source>
        <comment>@action:button</comment>
        <translation>В отлучку…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>History</source>
        <comment>@title a part of a group&apos;s sheet</comment>
        <translation type="vanished">История</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/groups_page.cpp</name>
    <message>
        <source>Groups</source>
        <comment>@title a page</comment>
        <translation>Группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Found a group…</source>
        <comment>@action:button</comment>
        <translation>Основать группу…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No groups yet</source>
        <comment>@title of an empty page</comment>
        <translation>Групп пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Two people and something to do are a group; nobody has to allow it.
Found one, or give your card to a member. Help (F1) shows an example.</source>
        <comment>@info</comment>
        <translation>Двое и дело — уже группа; разрешения не нужно.
Оснуйте свою или дайте карточку участнику. В «Помощи» (F1) есть пример.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your groups are in it.</source>
        <comment>@info</comment>
        <translation>Ваши группы в нём.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group is founded. Begin with something.</source>
        <comment>@info</comment>
        <translation>Группа основана. Начните с дела.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group is founded. Make a bundle for the other founder: it is their invitation.</source>
        <comment>@info</comment>
        <translation>Группа основана. Сделайте пакет для второго основателя: это его приглашение.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Two people and something to do are a group; nobody has to allow it.
Found one, or give your card to somebody who is in one.</source>
        <comment>@info</comment>
        <translation type="vanished">Двое и дело — уже группа; разрешения не нужно.
Оснуйте свою или дайте карточку тому, кто уже в группе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/link_forms.cpp</name>
    <message>
        <source>“%1” will read this, and no name of yours:
%2</source>
        <comment>@info %1 is a group, %2 an agreement</comment>
        <translation>«%1» прочтёт это и ни одного вашего имени:
%2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group is in a union</source>
        <comment>@title:window</comment>
        <translation>Группа входит в союз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A union is a group of groups; it never holds the list of your members. You leave it by one deed.</source>
        <comment>@info</comment>
        <translation>Союз — группа из групп; списка ваших участников у него нет. Выйти можно одним действием.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Join it</source>
        <comment>@action:button</comment>
        <translation>Войти</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Union:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Союз:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Why a union is needed:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Зачем нужен союз:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group is in the union.</source>
        <comment>@info</comment>
        <translation>Группа в союзе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave the union</source>
        <comment>@title:window</comment>
        <translation>Выйти из союза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group’s own decision is enough. Nobody else has to agree.</source>
        <comment>@info</comment>
        <translation>Довольно решения самой группы. Ничьё согласие больше не нужно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave the union</source>
        <comment>@action:button</comment>
        <translation>Выйти из союза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A &amp;word with it:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Слово к этому:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group has left the union.</source>
        <comment>@info</comment>
        <translation>Группа вышла из союза.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>None of your groups that are here has a card in this union.</source>
        <comment>@info why not</comment>
        <translation>Ни у одной из ваших здешних групп нет карточки в этом союзе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Welcome a group</source>
        <comment>@title:window</comment>
        <translation>Поручиться за группу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A group of yours stands for the one that comes. The draft waits in its sheet for the signatures.</source>
        <comment>@info</comment>
        <translation>Ваша группа ручается за ту, что приходит. Составленное ждёт подписей на её листе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft the welcome</source>
        <comment>@action:button</comment>
        <translation>Составить приветствие</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your &amp;group:</source>
        <comment>@label:listbox</comment>
        <translation>Ваша &amp;группа:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The welcome is drafted; it waits for signatures in the sheet of your group.</source>
        <comment>@info</comment>
        <translation>Приветствие составлено; оно ждёт подписей на листе вашей группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Two groups know each other by their cards. Draft yours below, and take in theirs from a file or a union.</source>
        <comment>@info why not</comment>
        <translation>Группы узнают друг друга по карточкам. Составьте свою ниже, а их карточку примите из файла или из союза.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft an agreement</source>
        <comment>@title:window</comment>
        <translation>Составить договор</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Two groups agree as equals, for a time, and each can get out (М.7, П.I.4.5.Г). It is in force once both have sealed the same words.</source>
        <comment>@info</comment>
        <translation>Две группы договариваются как равные, на срок, и каждая может выйти (М.7, П.I.4.5.Г). Договор в силе, когда обе скрепили одни и те же слова.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft it</source>
        <comment>@action:button</comment>
        <translation>Составить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;With:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;С кем:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is &amp;agreed:</source>
        <comment>@label:textbox</comment>
        <translation>О &amp;чём договор:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How &amp;we get out:</source>
        <comment>@label:textbox how a group gets out of an agreement</comment>
        <translation>Как &amp;выходим мы:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>for instance: we say so a week before</source>
        <comment>@info:placeholder</comment>
        <translation>например: говорим об этом за неделю</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How &amp;they get out:</source>
        <comment>@label:textbox how a group gets out of an agreement</comment>
        <translation>Как выходят &amp;они:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>for instance: the same</source>
        <comment>@info:placeholder</comment>
        <translation>например: так же</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The agreement is drafted. Whoever keeps a key signs it below.</source>
        <comment>@info</comment>
        <translation>Договор составлен. Хранящие ключи подписывают его ниже.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Agree</source>
        <comment>@title:window</comment>
        <translation>Согласиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft our seal under it</source>
        <comment>@action:button</comment>
        <translation>Составить нашу печать под ним</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Drafted. It is in force once enough of you have signed and the others have it.</source>
        <comment>@info</comment>
        <translation>Составлено. Договор в силе, когда подписей хватит и он дойдёт до другой стороны.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End an agreement</source>
        <comment>@title:window</comment>
        <translation>Прекратить договор</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>One side is enough; nobody has to approve it (П.I.3.5.Б-1).</source>
        <comment>@info</comment>
        <translation>Достаточно одной стороны; ничьё одобрение не нужно (П.I.3.5.Б-1).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft that it ends</source>
        <comment>@action:button</comment>
        <translation>Составить слово о прекращении</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Drafted. It ends once enough of you have signed.</source>
        <comment>@info</comment>
        <translation>Составлено. Договор прекратится, когда подписей хватит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/link_rows.cpp</name>
    <message>
        <source>union</source>
        <comment>a link of a group</comment>
        <translation>союз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>not in force</source>
        <comment>of a link</comment>
        <translation>не в силе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave the union</source>
        <comment>@action:button a union</comment>
        <translation>Выйти из союза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>in the union</source>
        <comment>of a group in a union</comment>
        <translation>в союзе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>left the union</source>
        <comment>of a group in a union</comment>
        <translation>вне союза по своему решению</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>waits; %n group welcomed it</source>
        <comment>of a group in a union</comment>
        <translation>
            <numerusform>ждёт; согласна %n группа</numerusform>
            <numerusform>ждёт; согласны %n группы</numerusform>
            <numerusform>ждёт; согласны %n групп</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>waits; %n groups welcomed it</extra-po-msgid_plural>
    </message>
    <message>
        <source>group</source>
        <comment>a link of a union</comment>
        <translation>группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Welcome…</source>
        <comment>@action:button a group that waits before a union</comment>
        <translation>Поручиться…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>sealed by %1</source>
        <comment>@info %1 is a group</comment>
        <translation>скрепили: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>not yet by %1</source>
        <comment>@info %1 is a group</comment>
        <translation>ещё нет: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>agreement</source>
        <comment>a link of a group</comment>
        <translation>договор</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Agree…</source>
        <comment>@action:button an agreement that another group offers</comment>
        <translation>Согласиться…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End it…</source>
        <comment>@action:button an agreement</comment>
        <translation>Прекратить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a person, %2 what they did</comment>
        <translation type="vanished">%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>set aside, without effect</source>
        <comment>of a deed without effect</comment>
        <translation type="vanished">отложено, без действия</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/rare_forms.cpp</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <comment>@item:inlistbox a booking: %1 is a thing, %2 and %3 are days, %4 a person</comment>
        <translation>%1, с %2 по %3: %4</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Be called otherwise</source>
        <comment>@title:window</comment>
        <translation>Зваться иначе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you said and took on stays yours, under the new name.</source>
        <comment>@info</comment>
        <translation>Сказанное и взятое вами остаётся вашим, под новым именем.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Call me so</source>
        <comment>@action:button</comment>
        <translation>Зовите меня так</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>My &amp;name here:</source>
        <comment>@label:textbox</comment>
        <translation>Моё &amp;имя здесь:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are called so now.</source>
        <comment>@info</comment>
        <translation>Теперь вас зовут так.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Decline a newcomer</source>
        <comment>@title:window</comment>
        <translation>Не поручиться за новичка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You say only that you do not vouch for them. Others still may, and then they come in.</source>
        <comment>@info</comment>
        <translation>Вы говорите только, что сами не ручаетесь. Другие могут поручиться, и тогда человек войдёт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Decline</source>
        <comment>@action:button</comment>
        <translation>Не ручаюсь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Who:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Кто:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have declined.</source>
        <comment>@info</comment>
        <translation>Вы не поручились.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Let somebody in</source>
        <comment>@title:window</comment>
        <translation>Принять новичка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In this group an assembly decides who comes in. Which decision was it?</source>
        <comment>@info</comment>
        <translation>В этой группе о приёме решает собрание. Каким решением?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Let them in</source>
        <comment>@action:button</comment>
        <translation>Принять</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End exchange with somebody</source>
        <comment>@title:window</comment>
        <translation>Прекратить обмен с кем-то</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What they write afterwards counts for nothing here. What they took on is free to take over. Whoever vouches for them resumes it.</source>
        <comment>@info</comment>
        <translation>Написанное после этого здесь не считается. Взятое этим человеком может взять другой. Кто за него поручится, тот возобновит обмен.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>End exchange</source>
        <comment>@action:button</comment>
        <translation>Прекратить обмен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;With whom:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;С кем:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Exchange has ended.</source>
        <comment>@info</comment>
        <translation>Обмен прекращён.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Lay something down</source>
        <comment>@title:window</comment>
        <translation>Сложить с себя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is free to take over at once, and the next one reads what you write here.</source>
        <comment>@info</comment>
        <translation>Это сразу может взять другой, и он прочтёт, что вы здесь напишете.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you &amp;took on:</source>
        <comment>@label:listbox</comment>
        <translation>Что вы &amp;взяли:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is free to take over.</source>
        <comment>@info</comment>
        <translation>Теперь это может взять другой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take an offered errand back</source>
        <comment>@title:window</comment>
        <translation>Снять предложенное поручение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only what you offered yourself, and as long as nobody has taken it.</source>
        <comment>@info</comment>
        <translation>Только то, что предложили вы сами, и пока никто не взял.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Errand:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Поручение:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The errand is taken back.</source>
        <comment>@info</comment>
        <translation>Поручение снято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A thing stands elsewhere</source>
        <comment>@title:window</comment>
        <translation>Вещь теперь в другом месте</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where it is, for whoever needs it next. Whose it is nobody writes down.</source>
        <comment>@info</comment>
        <translation>Где она — для того, кому понадобится. Чья она, никто не пишет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say where</source>
        <comment>@action:button</comment>
        <translation>Сказать где</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Thing:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Вещь:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Where:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Где:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is &amp;gone</source>
        <comment>@option:check</comment>
        <translation>Её больше &amp;нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everybody finds it now.</source>
        <comment>@info</comment>
        <translation>Теперь её найдут все.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take a booking back</source>
        <comment>@title:window</comment>
        <translation>Снять свою бронь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The days are free for others at once.</source>
        <comment>@info</comment>
        <translation>Дни сразу свободны для других.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Booking:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Бронь:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The booking is taken back.</source>
        <comment>@info</comment>
        <translation>Бронь снята.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Agree on the same days</source>
        <comment>@title:window</comment>
        <translation>Договориться об одних днях</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You say that both bookings can be. It holds once the other says so too.</source>
        <comment>@info</comment>
        <translation>Вы говорите, что обе брони возможны. Это в силе, когда то же скажет другой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Agree</source>
        <comment>@action:button</comment>
        <translation>Согласиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With &amp;which booking:</source>
        <comment>@label:listbox</comment>
        <translation>С &amp;какой бронью:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have agreed.</source>
        <comment>@info</comment>
        <translation>Вы согласились.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note what was handed over</source>
        <comment>@title:window</comment>
        <translation>Записать, что передано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing of a group is lost: it says what it leaves, and where it is.</source>
        <comment>@info</comment>
        <translation>Ничто от группы не пропадает: она говорит, что оставляет и где это.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note it</source>
        <comment>@action:button</comment>
        <translation>Записать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It &amp;is:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Это:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Wh&amp;at:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Что:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where it is, or &amp;who has it:</source>
        <comment>@label:textbox</comment>
        <translation>Где это или у &amp;кого:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is noted.</source>
        <comment>@info</comment>
        <translation>Записано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In this group an assembly decides who comes in. Propose it: under “More”, a proposal can let a newcomer in by itself. Once it is adopted, name it here.</source>
        <comment>@info</comment>
        <translation type="vanished">В этой группе о входе решает собрание. Внесите предложение: под словом «Ещё» можно указать, что оно открывает вход этому человеку. Когда его примут, назовите его здесь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/seal_forms.cpp</name>
    <message>
        <source>the union “%1”</source>
        <comment>@item:inlistbox whom a card is for</comment>
        <translation>союз «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”, whose card is here</source>
        <comment>@item:inlistbox whom a card is for</comment>
        <translation>«%1», чья карточка здесь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>a group that is not here yet</source>
        <comment>@item:inlistbox whom a card is for</comment>
        <translation>группа, которой здесь ещё нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1” anew: other keys, number or name</source>
        <comment>@item:inlistbox</comment>
        <translation>«%1» заново: другие ключи, число или название</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n key is offered by a member.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Участники предложили %n ключ.</numerusform>
            <numerusform>Участники предложили %n ключа.</numerusform>
            <numerusform>Участники предложили %n ключей.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n keys are offered by members.</extra-po-msgid_plural>
    </message>
    <message>
        <source>The others will see: “%1”, %2 of %3 keys sign. No member, no pseudonym.</source>
        <comment>@info %1 is a name, %2 and %3 are numbers</comment>
        <translation>Другие увидят: «%1», подписывают %2 из %3. Ни участников, ни псевдонимов.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your key can sign for the group now, together with the others’.</source>
        <comment>@info</comment>
        <translation>Теперь ваш ключ может подписывать от имени группы вместе с другими.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draft a card of the group</source>
        <comment>@title:window</comment>
        <translation>Составить карточку группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With a card others know your group: its name and which keys sign for it, never who is in it (П.I.3.5.Б-8).</source>
        <comment>@info</comment>
        <translation>По карточке другие узнают вашу группу: название и какие ключи за неё подписывают, но не кто в ней (П.I.3.5.Б-8).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;For:</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Для кого:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Name there:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Название там:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Keys that sign:</source>
        <comment>@label:listbox how many keys sign</comment>
        <translation>Сколько &amp;ключей подписывают:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The card is drafted. Whoever keeps a key signs it below.</source>
        <comment>@info</comment>
        <translation>Карточка составлена. Хранящие ключи подписывают её ниже.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Signed. It speaks for the group once enough have signed.</source>
        <comment>@info</comment>
        <translation>Подписано. Это станет словом группы, когда подписей хватит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Said. It travels there with the next bundle of that group.</source>
        <comment>@info</comment>
        <translation>Сказано. Оно уйдёт туда со следующим пакетом той группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write what the group says to a file</source>
        <comment>@title:window</comment>
        <translation>Записать слово группы в файл</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Sealed statements (*.seal);;All files (*)</source>
        <comment>@item kinds of files</comment>
        <translation>Скреплённые слова (*.seal);;Все файлы (*)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <comment>@info why not, %1 is what the system says</comment>
        <translation>Файл записать не удалось: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written. Hand the file to the others, by any way; they take it in on their group’s sheet.</source>
        <comment>@info</comment>
        <translation>Записано. Передайте файл другим любым путём; они примут его на листе своей группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take in a sealed statement</source>
        <comment>@title:window</comment>
        <translation>Принять скреплённое слово</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Taken in; it %1: %2</source>
        <comment>@info %1 is how a sealed statement stands, %2 what it says</comment>
        <translation>Принято (%1): %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Brought home. It stands under “Unions and agreements”.</source>
        <comment>@info</comment>
        <translation>Принесено домой. Смотрите «Союзы и договоры».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/views/seal_rows.cpp</name>
    <message>
        <source>the card of the group</source>
        <comment>what a group says under its seal</comment>
        <translation>карточка группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>another version of its card</source>
        <comment>what a group says under its seal</comment>
        <translation>новая редакция карточки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>that it leaves</source>
        <comment>what a group says under its seal</comment>
        <translation>выход</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>welcome to another group</source>
        <comment>what a group says under its seal</comment>
        <translation>приветствие другой группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>an agreement</source>
        <comment>what a group says under its seal</comment>
        <translation>договор</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>that an agreement ends</source>
        <comment>what a group says under its seal</comment>
        <translation>прекращение договора</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>of its delegates</source>
        <comment>what a group says under its seal</comment>
        <translation>о делегатах</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 of %2 signatures</source>
        <comment>@info %1 of %2 signatures are needed and there</comment>
        <translation>подписей: %1 из %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>signed: %1</source>
        <comment>@info %1 are people</comment>
        <translation>подписали: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>not yet: %1</source>
        <comment>@info %1 are people</comment>
        <translation>ещё нет: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>drafted by %1</source>
        <comment>@info %1 is a person</comment>
        <translation>черновик: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>no decision stands behind it</source>
        <comment>@info of what a group says outside</comment>
        <translation>решения за этим нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Sign</source>
        <comment>@action:button under what the group says outside</comment>
        <translation>Подписать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have offered no key for the seal of this group yet.</source>
        <comment>@info why not</comment>
        <translation>Вы ещё не предложили ключ для печати этой группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You have signed; the others have not yet.</source>
        <comment>@info why not</comment>
        <translation>Вы подписали; остальные ещё нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say it in “%1”</source>
        <comment>@action:button %1 is a union</comment>
        <translation>Сказать в «%1»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write to a file…</source>
        <comment>@action:button a sealed statement</comment>
        <translation>Записать в файл…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>In “%2”, %n sealed statement concerns this group</source>
        <comment>@info %2 is a union</comment>
        <translation>
            <numerusform>В «%2» %n скреплённое слово касается этой группы</numerusform>
            <numerusform>В «%2» %n скреплённых слова касаются этой группы</numerusform>
            <numerusform>В «%2» %n скреплённых слов касаются этой группы</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>In “%2”, %n sealed statements concern this group</extra-po-msgid_plural>
    </message>
    <message>
        <source>Bring them home</source>
        <comment>@action:button sealed statements</comment>
        <translation>Принести домой</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 ↔ %2, until %3</source>
        <comment>@info %1 and %2 are groups, %3 is a day</comment>
        <translation>%1 ↔ %2, до %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 gets out: %2</source>
        <comment>@info how a group gets out of an agreement</comment>
        <translation>%1 выходит так: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>“%1”, %2 of %3 keys sign</source>
        <comment>@info of a card: %1 is a name, %2 of %3 are keys</comment>
        <translation>«%1», подписывают ключи: %2 из %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n signature</source>
        <comment>@info</comment>
        <translation type="vanished">
            <numerusform>%n подпись</numerusform>
            <numerusform>%n подписи</numerusform>
            <numerusform>%n подписей</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n signatures</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>modules/groups/views/turn_forms.cpp</name>
    <message>
        <source>Nobody is willing in this round yet.</source>
        <comment>@info of a draw</comment>
        <translation>В этом круге желающих пока нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Willing: %1</source>
        <comment>@info of a draw, %1 are people</comment>
        <translation>Желающие: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The last draw is void: whoever called it had seen one of its secrets.</source>
        <comment>@info of a draw</comment>
        <translation>Последний жребий недействителен: кто его объявил, уже видел одну из тайн.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Drawn: %1</source>
        <comment>@info of a draw, %1 is a person</comment>
        <translation>Жребий выпал: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Still to lay their secret open: %1</source>
        <comment>@info of a draw, %1 are people</comment>
        <translation>Ещё не открыли свою тайну: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Draw the errand</source>
        <comment>@title:window</comment>
        <translation>Жребий о поручении</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Do it</source>
        <comment>@action:button</comment>
        <translation>Сделать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>would take it if drawn</source>
        <comment>@option:radio in a draw</comment>
        <translation>взяли бы, если выпадет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>call the draw among those who are willing</source>
        <comment>@option:radio in a draw</comment>
        <translation>объявляете жребий среди желающих</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>lay your secret open in the last draw</source>
        <comment>@option:radio in a draw</comment>
        <translation>открываете свою тайну в последнем жребии</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>take it: you were drawn, or nobody minds</source>
        <comment>@option:radio in a draw</comment>
        <translation>берёте его: выпало вам или никто не против</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Done. The others see it with the next bundle.</source>
        <comment>@info</comment>
        <translation>Готово. Другие увидят это в следующем пакете обмена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your need or offer</source>
        <comment>@title:window</comment>
        <translation>Ваша потребность или возможность</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It:</source>
        <comment>@label</comment>
        <translation>Она:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>is met</source>
        <comment>@option:radio of a need</comment>
        <translation>исполнена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>goes further, to a union: it cannot be met here</source>
        <comment>@option:radio of a need</comment>
        <translation>идёт дальше, в союз: здесь с ней не справиться</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>is taken back</source>
        <comment>@option:radio of a need</comment>
        <translation>снята</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In a &amp;word:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Словом:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What was here stays readable. What is open is free to take over.</source>
        <comment>@info</comment>
        <translation>Всё, что здесь было, остаётся доступным. Открытое могут перенять.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dissolve the group</source>
        <comment>@title:window</comment>
        <translation>Роспуск группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Dissolve it</source>
        <comment>@action:button</comment>
        <translation>Распустить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A &amp;word for those who read it later:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Слово тем, кто прочтёт потом:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group is dissolved. Hand over what is open.</source>
        <comment>@info</comment>
        <translation>Группа распущена. Передайте то, что открыто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/words/act_words.cpp</name>
    <message>
        <source>founded the group</source>
        <comment>what somebody did</comment>
        <translation>группа основана</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>wrote how the group describes itself</source>
        <comment>what somebody did</comment>
        <translation>описание группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>vouched for a newcomer</source>
        <comment>what somebody did</comment>
        <translation>поручительство за новичка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>showed a newcomer&apos;s card</source>
        <comment>what somebody did</comment>
        <translation>карточка новичка показана</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>did not vouch for a newcomer</source>
        <comment>what somebody did</comment>
        <translation>отказ ручаться за новичка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>left</source>
        <comment>what somebody did</comment>
        <translation>уход</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ended the exchange with somebody</source>
        <comment>what somebody did</comment>
        <translation>обмен с кем-то прекращён</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>chose another name</source>
        <comment>what somebody did</comment>
        <translation>новое имя</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>said what they can do</source>
        <comment>what somebody did</comment>
        <translation>карточка «умею»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>went away for some time</source>
        <comment>what somebody did</comment>
        <translation>отлучка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>came back</source>
        <comment>what somebody did</comment>
        <translation>возвращение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>took something on</source>
        <comment>what somebody did</comment>
        <translation>обязательство взято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>did what they had taken on</source>
        <comment>what somebody did</comment>
        <translation>обязательство выполнено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>laid down what they had taken on</source>
        <comment>what somebody did</comment>
        <translation>обязательство сложено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>took over what was left behind</source>
        <comment>what somebody did</comment>
        <translation>оставленное перенято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>offered an errand</source>
        <comment>what somebody did</comment>
        <translation>поручение предложено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>took an errand</source>
        <comment>what somebody did</comment>
        <translation>поручение взято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>handed an errand over</source>
        <comment>what somebody did</comment>
        <translation>поручение сдано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>withdrew the offer of an errand</source>
        <comment>what somebody did</comment>
        <translation>предложение поручения снято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>would take an errand if drawn</source>
        <comment>what somebody did</comment>
        <translation>готовность взять по жребию</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>called a draw</source>
        <comment>what somebody did</comment>
        <translation>жребий объявлен</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>laid open their secret in a draw</source>
        <comment>what somebody did</comment>
        <translation>тайна жребия открыта</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>stated a need or an offer</source>
        <comment>what somebody did</comment>
        <translation>заявлена потребность или возможность</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>answered a need or an offer</source>
        <comment>what somebody did</comment>
        <translation>отклик на потребность или возможность</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>said that a need is met</source>
        <comment>what somebody did</comment>
        <translation>потребность закрыта</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>withdrew a need or an offer</source>
        <comment>what somebody did</comment>
        <translation>заявленное снято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>raised a need</source>
        <comment>what somebody did</comment>
        <translation>потребность поднята выше</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>brought in a thing for all</source>
        <comment>what somebody did</comment>
        <translation>вещь стала общей</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>said where a thing is</source>
        <comment>what somebody did</comment>
        <translation>сказано, где вещь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>booked a thing</source>
        <comment>what somebody did</comment>
        <translation>вещь взята на время</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>gave up a booking</source>
        <comment>what somebody did</comment>
        <translation>просьба о вещи снята</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>agreed to another&apos;s booking</source>
        <comment>what somebody did</comment>
        <translation>согласие с чужой просьбой о вещи</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>keeps a key with which the group speaks</source>
        <comment>what somebody did</comment>
        <translation>ключ группы на хранении</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>drafted what the group says outside</source>
        <comment>what somebody did</comment>
        <translation>составлено слово группы вовне</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>signed what the group says outside</source>
        <comment>what somebody did</comment>
        <translation>подпись под словом группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>brought a sealed statement</source>
        <comment>what somebody did</comment>
        <translation>принесено скреплённое слово</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>noted that the group is in a union</source>
        <comment>what somebody did</comment>
        <translation>записан вход группы в союз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>noted that the group leaves a union</source>
        <comment>what somebody did</comment>
        <translation>записан выход группы из союза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>dissolved the group</source>
        <comment>what somebody did</comment>
        <translation>группа распущена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>said where some go on</source>
        <comment>what somebody did</comment>
        <translation>сказано, где продолжают</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>noted where something went</source>
        <comment>what somebody did</comment>
        <translation>записано, куда что перешло</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/words/group_waiting.cpp</name>
    <message>
        <source>To the group</source>
        <comment>@action:button goes to a group from what waits</comment>
        <translation>К группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You took on «%1».</source>
        <comment>@info what waits</comment>
        <translation>Вы взяли на себя: «%1».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You hold the errand «%1», until its end.</source>
        <comment>@info what waits, %1 is an errand</comment>
        <translation>У вас поручение «%1», до конца его срока.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are asked for «%1». You may as well leave it.</source>
        <comment>@info what waits, %1 is an errand</comment>
        <translation>Вас просят взять «%1». Можно и не брать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 asks to come in.</source>
        <comment>@info what waits, %1 is a person</comment>
        <translation>%1 просится в группу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Somebody else wants «%1» on the same days. Agree.</source>
        <comment>@info what waits, %1 is a shared thing</comment>
        <translation>На те же дни «%1» нужна ещё кому-то. Договоритесь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n answer to «%2».</source>
        <comment>@info what waits, %2 is a need or an offer</comment>
        <translation>
            <numerusform>%n ответ на «%2».</numerusform>
            <numerusform>%n ответа на «%2».</numerusform>
            <numerusform>%n ответов на «%2».</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n answers to «%2».</extra-po-msgid_plural>
    </message>
    <message>
        <source>What the group says outside waits for your signature.</source>
        <comment>@info what waits</comment>
        <translation>Слово группы вовне ждёт вашей подписи.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open to take: «%1».</source>
        <comment>@info what waits, %1 is an errand</comment>
        <translation>Можно взять: «%1».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Left behind, open to take over: «%1».</source>
        <comment>@info what waits, %1 was promised by somebody who left it</comment>
        <translation>Осталось после ушедших, можно перенять: «%1».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/groups/words/group_words.cpp</name>
    <message>
        <source>affinity group</source>
        <comment>kind of a group</comment>
        <translation>аффинити-группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>collective</source>
        <comment>kind of a group</comment>
        <translation>коллектив</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>initiative</source>
        <comment>kind of a group</comment>
        <translation>инициатива</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>union</source>
        <comment>kind of a group</comment>
        <translation>союз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>council</source>
        <comment>kind of a group</comment>
        <translation>совет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>task association</source>
        <comment>kind of a group</comment>
        <translation>товарищество</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>active</source>
        <comment>state of a group</comment>
        <translation>действует</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>dormant</source>
        <comment>state of a group: nobody did anything for long</comment>
        <translation>дремлет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>being handed over</source>
        <comment>state of a group: dissolved, and something is still to be handed over</comment>
        <translation>передаёт дела</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>archived</source>
        <comment>state of a group</comment>
        <translation>архив</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>invited</source>
        <comment>state of a person in a group</comment>
        <translation>приглашение отправлено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>asks to come in</source>
        <comment>state of a person in a group</comment>
        <translation>просится</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>declined</source>
        <comment>state of a person in a group: nobody vouched, and some said no</comment>
        <translation>отклонено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>member</source>
        <comment>state of a person in a group</comment>
        <translation>в группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>away</source>
        <comment>state of a person in a group</comment>
        <translation>в отлучке</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>exchange ended</source>
        <comment>state of a person in a group</comment>
        <translation>обмен прекращён</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>facilitator</source>
        <comment>an errand</comment>
        <translation>ведущий собрания</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>scribe</source>
        <comment>an errand</comment>
        <translation>писарь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>liaison</source>
        <comment>an errand: carries bundles</comment>
        <translation>связной</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>keeper</source>
        <comment>an errand: looks after things or the archive</comment>
        <translation>хранитель</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>seal keeper</source>
        <comment>an errand: signs for the group</comment>
        <translation>хранитель ключа группы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>errand</source>
        <comment>an errand of another kind</comment>
        <translation>поручение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>to be taken</source>
        <comment>state of an errand</comment>
        <translation>предложено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>taken</source>
        <comment>state of an errand</comment>
        <translation>взято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>over</source>
        <comment>state of an errand: its term is</comment>
        <translation>срок вышел</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of an errand</comment>
        <translation>снято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>a result</source>
        <comment>what a group hands over</comment>
        <translation>итог</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>a thing</source>
        <comment>what a group hands over</comment>
        <translation>вещь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>a debt</source>
        <comment>what a group hands over</comment>
        <translation>долг</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>what was learnt</source>
        <comment>what a group hands over</comment>
        <translation>чему научились</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>need</source>
        <comment>what somebody needs</comment>
        <translation>потребность</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>offer</source>
        <comment>what somebody has to give</comment>
        <translation>возможность</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>open</source>
        <comment>state of a need or an offer</comment>
        <translation>заявлено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>met</source>
        <comment>state of a need or an offer</comment>
        <translation>выполнено</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of a need or an offer</comment>
        <translation>снято</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>promise</source>
        <comment>what hangs on somebody</comment>
        <translation>обязательство</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>errand</source>
        <comment>what hangs on somebody</comment>
        <translation>поручение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>thing in use</source>
        <comment>what hangs on somebody: a thing that they have</comment>
        <translation>вещь на руках</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>task</source>
        <comment>what hangs on somebody</comment>
        <translation>задача</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>mandate</source>
        <comment>what hangs on somebody</comment>
        <translation>наказ</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>drafted</source>
        <comment>state of an agreement</comment>
        <translation>проект</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>sealed by one side</source>
        <comment>state of an agreement</comment>
        <translation>скреплён одной стороной</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>in force</source>
        <comment>state of an agreement</comment>
        <translation>действует</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>over</source>
        <comment>state of an agreement: its term is</comment>
        <translation>срок вышел</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>ended</source>
        <comment>state of an agreement: one side ended it</comment>
        <translation>прекращён</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>stands</source>
        <comment>how a sealed statement stands</comment>
        <translation>в силе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the card of that group is not here</source>
        <comment>how a sealed statement stands</comment>
        <translation>карточки этой группы здесь нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>too few signatures</source>
        <comment>how a sealed statement stands</comment>
        <translation>мало подписей</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>signed with keys that the group had laid aside</source>
        <comment>how a sealed statement stands</comment>
        <translation>подписано ключами, от которых группа отказалась</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>two versions of the card, and it names one</source>
        <comment>how a sealed statement stands</comment>
        <translation>у карточки две версии, а названа одна</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open: whoever asks is let in by the member they ask.</source>
        <comment>@info how one comes into a group</comment>
        <translation>Открыто: просящего впускает тот, кого он попросил.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n member has to vouch for you.</source>
        <comment>@info how one comes into a group</comment>
        <translation>
            <numerusform>За вас должен поручиться %n человек из группы.</numerusform>
            <numerusform>За вас должны поручиться %n человека из группы.</numerusform>
            <numerusform>За вас должны поручиться %n человек из группы.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n members have to vouch for you.</extra-po-msgid_plural>
    </message>
    <message>
        <source>An assembly of the group has to consent.</source>
        <comment>@info how one comes into a group</comment>
        <translation>Нужно согласие собрания группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a person, %2 what they took on</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>%1 is “person: what they took on”, %2 a day</comment>
        <translation>%1, до %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You leave at once, and nobody has to approve it. Nothing is left open.</source>
        <comment>@info</comment>
        <translation>Вы выходите сразу, одобрения не нужно. Открытых дел за вами нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>You leave at once, and nobody has to approve it. %n thing stays open for others to take over.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Вы выходите сразу, одобрения не нужно. Остаётся %n открытое дело, его смогут перенять другие.</numerusform>
            <numerusform>Вы выходите сразу, одобрения не нужно. Остаются %n открытых дела, их смогут перенять другие.</numerusform>
            <numerusform>Вы выходите сразу, одобрения не нужно. Остаются %n открытых дел, их смогут перенять другие.</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>You leave at once, and nobody has to approve it. %n things stay open for others to take over.</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>modules/groups/words/refusal_words.cpp</name>
    <message>
        <source>This person is a member already.</source>
        <comment>@info why not</comment>
        <translation>Этот человек уже в группе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A name has 1 to 80 characters, in one line.</source>
        <comment>@info why not</comment>
        <translation>В имени от 1 до 80 знаков, в одну строку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group is dissolved: what is open is handed over, and nothing new begins.</source>
        <comment>@info why not</comment>
        <translation>Группа распущена: открытое передаётся, нового не начинают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The group agreed to decide this together. Make a proposal.</source>
        <comment>@info why not</comment>
        <translation>Группа договорилась решать это вместе. Внесите предложение.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This card has another kind of key than the devices of the group, and one weaker key would open its bundles to everybody. Ask for a new card, made from the group&apos;s invitation.</source>
        <comment>@info why not</comment>
        <translation>У этой карточки ключ не того вида, что у устройств группы, а один слабый ключ открыл бы её пакеты всем. Попросите новую карточку, сделанную по приглашению группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no such thing in this group.</source>
        <comment>@info why not</comment>
        <translation>В этой группе такого нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only the person whose it is can do this.</source>
        <comment>@info why not</comment>
        <translation>Это может сделать только тот, чьё это дело.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is done already.</source>
        <comment>@info why not</comment>
        <translation>Это уже сделано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Somebody has taken this on already.</source>
        <comment>@info why not</comment>
        <translation>Это уже кто-то взял на себя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Somebody stands by this promise. They can lay it down; nobody takes it from them.</source>
        <comment>@info why not</comment>
        <translation>За этим обязательством кто-то стоит. Сложить его может только он сам; отнять нельзя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No place is left. It is your turn next time.</source>
        <comment>@info why not</comment>
        <translation>Мест не осталось. В следующий раз — вы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The term is over.</source>
        <comment>@info why not</comment>
        <translation>Срок вышел.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A draw needs two people who are willing.</source>
        <comment>@info why not</comment>
        <translation>Для жребия нужны двое готовых.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This thing is said to be gone.</source>
        <comment>@info why not</comment>
        <translation>Сказано, что этой вещи больше нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say what it is about.</source>
        <comment>@info why not</comment>
        <translation>Напишите, о чём речь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The text is too long, or has characters that no text needs.</source>
        <comment>@info why not</comment>
        <translation>Текст слишком длинный или в нём есть знаки, которых в тексте не бывает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <comment>@info why not</comment>
        <translation>Этот срок уже прошёл.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing gives standing for longer than a year. Choose an earlier end.</source>
        <comment>@info why not</comment>
        <translation>Ничто не даётся дольше чем на год. Выберите срок ближе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say why it cannot be done here.</source>
        <comment>@info why not</comment>
        <translation>Напишите, почему этого нельзя сделать здесь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This link is there already.</source>
        <comment>@info why not</comment>
        <translation>Такая связь уже есть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is no sealed statement, or it was damaged on the way.</source>
        <comment>@info why not</comment>
        <translation>Это не скреплённое слово, или оно повреждено в пути.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No signature under this statement is true.</source>
        <comment>@info why not</comment>
        <translation>Под этим словом нет ни одной верной подписи.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Fewer members have offered a key than shall sign. Offer yours, and ask others.</source>
        <comment>@info why not</comment>
        <translation>Ключей предложено меньше, чем должно подписать. Предложите свой и попросите других.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Say how each side gets out of the agreement before its day (М.7).</source>
        <comment>@info why not</comment>
        <translation>Скажите, как каждая сторона может выйти из договора до срока (М.7).</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/ledger/views/space_history.cpp</name>
    <message>
        <source>did something that cannot be read</source>
        <comment>@info what somebody did cannot be read from the vault</comment>
        <translation>действие, которое нельзя прочесть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/ledger/words/device_words.cpp</name>
    <message>
        <source>Only who is in the group links and retires devices there.</source>
        <comment>@info why not</comment>
        <translation>Привязывать устройства в группе и отказываться от них может тот, кто в ней состоит.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This device has no key in this group: somebody has to let it in first.</source>
        <comment>@info why not</comment>
        <translation>У этого устройства нет ключа в этой группе: сначала кто-то должен его впустить.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This device is linked already.</source>
        <comment>@info why not</comment>
        <translation>Это устройство уже привязано.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The key of this card is known in the group as somebody else&apos;s. Make a new card on your other device.</source>
        <comment>@info why not</comment>
        <translation>Ключ этой карточки группа уже знает как чужой. Сделайте на другом своём устройстве новую карточку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everybody retires their own devices, and nobody else&apos;s.</source>
        <comment>@info why not</comment>
        <translation>Каждый отказывается только от своих устройств.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This device is retired already.</source>
        <comment>@info why not</comment>
        <translation>От этого устройства уже отказались.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A device does not retire itself. Do it from another device of yours.</source>
        <comment>@info why not</comment>
        <translation>Устройство не отказывается само от себя. Сделайте это с другого своего устройства.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This card has another kind of key than the devices of the group, and one weaker key would open its bundles to everybody. Make a new card on your other device, for this group.</source>
        <comment>@info why not</comment>
        <translation>У этой карточки ключ не того вида, что у устройств группы, а один слабый ключ открыл бы её пакеты всем. Сделайте на другом вашем устройстве новую карточку для этой группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file device.key is missing, as after restoring a backup, so nothing is signed with the old key. A new key is ready: link it from another device of yours, or ask a member to let you in again.</source>
        <comment>@info why not</comment>
        <translation>Файла device.key нет — так бывает после восстановления из копии, — поэтому прежним ключом ничего не подписывается. Новый ключ готов: привяжите его с другого своего устройства или попросите кого-нибудь из участников принять вас снова.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This vault was copied or moved here from another computer. So that one key never signs twice, nothing is signed here with it. A new key is ready: link it from your other device.</source>
        <comment>@info why not</comment>
        <translation>Это хранилище скопировали или перенесли сюда с другого компьютера. Чтобы один ключ никогда не подписал дважды, здесь им ничего не подписывается. Новый ключ готов: привяжите его с другого своего устройства.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An older state of this vault was put back: its key has signed something that is not here. Bring that in with a bundle, or link the new key that is ready from another device of yours.</source>
        <comment>@info why not</comment>
        <translation>Вернули более старое состояние хранилища: его ключ уже подписал то, чего здесь нет. Получите это с посылкой или привяжите с другого своего устройства новый ключ — он готов.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This group has decided to go by newer rules, which this version of Pochin does not know. Nothing is lost: what came until then is shown, everything newer is kept and passed on. Install a newer Pochin, and it will be there.</source>
        <comment>@info why not</comment>
        <translation>Эта группа решила жить по новым правилам, которых эта версия «Почина» не знает. Ничего не потеряно: сделанное до решения показано, всё новое сохраняется и передаётся дальше. Поставьте более новый «Почин», и оно появится.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/ledger/words/verdict_words.cpp</name>
    <message>
        <source>a decision of the group adopted it</source>
        <comment>@info why a deed counts after all</comment>
        <translation>это приняла своим решением группа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>it binds nobody before the group ratifies it</source>
        <comment>@info why a deed waits</comment>
        <translation>пока группа не ратифицирует это, оно никого не связывает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>who vouched for the author is gone; another member must vouch</source>
        <comment>@info why a deed waits</comment>
        <translation>поручившийся за автора вышел; нужен другой поручитель</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>it is not put together as it should be</source>
        <comment>@info why a deed is set aside</comment>
        <translation>составлено не по правилам</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the author was not in the group</source>
        <comment>@info why a deed is set aside</comment>
        <translation>автор не состоял в группе</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>it comes from a device that the author had given up</source>
        <comment>@info why a deed is set aside</comment>
        <translation>пришло с устройства, от которого автор отказался</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>its device spoke twice at once, as a copied vault does</source>
        <comment>@info why a deed is set aside</comment>
        <translation>устройство высказалось дважды, как бывает с копией хранилища</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>in this group that takes a decision</source>
        <comment>@info why a deed is set aside</comment>
        <translation>в этой группе для этого нужно решение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>what it speaks of was not there yet</source>
        <comment>@info why a deed is set aside</comment>
        <translation>того, о чём идёт речь, ещё не было</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the author is not the delegate</source>
        <comment>@info why a deed is set aside</comment>
        <translation>автор не делегат</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the mandate had been recalled</source>
        <comment>@info why a deed is set aside</comment>
        <translation>делегата уже отозвали</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>it came before the agreed day</source>
        <comment>@info why a deed is set aside</comment>
        <translation>сделано раньше условленного дня</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>fewer were present, or for it, than the founders agreed on</source>
        <comment>@info why a deed is set aside</comment>
        <translation>присутствовало или согласилось меньше, чем условились основатели</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the group has no such procedure, or no longer</source>
        <comment>@info why a deed is set aside</comment>
        <translation>такого порядка в группе нет или больше нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the procedure is not made for that</source>
        <comment>@info why a deed is set aside</comment>
        <translation>этот порядок не для такого</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the author has no part in the draw</source>
        <comment>@info why a deed is set aside</comment>
        <translation>автор не участвует в жребии</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the author had sealed a number before</source>
        <comment>@info why a deed is set aside</comment>
        <translation>автор уже запечатал своё число</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>a number was shown before all had sealed theirs</source>
        <comment>@info why a deed is set aside</comment>
        <translation>число показано раньше, чем все запечатали свои</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>nobody confirms what they themselves wrote down</source>
        <comment>@info why a deed is set aside</comment>
        <translation>никто не подтверждает собственную запись</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the author left meanwhile, without having seen it</source>
        <comment>@info why a deed is set aside</comment>
        <translation>автор тем временем вышел, и выход об этом не знал</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>exchange with the author ended meanwhile</source>
        <comment>@info why a deed is set aside</comment>
        <translation>обмен с автором тем временем прекращён</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the delegate was recalled meanwhile</source>
        <comment>@info why a deed is set aside</comment>
        <translation>делегата тем временем отозвали</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the author gave up this device meanwhile</source>
        <comment>@info why a deed is set aside</comment>
        <translation>автор тем временем отказался от этого устройства</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>it cannot be read</source>
        <comment>@info why a deed is set aside</comment>
        <translation>это нельзя прочесть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>it did not fit what was there already</source>
        <comment>@info why a deed is set aside</comment>
        <translation>не подошло к тому, что уже было</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>its contents have not arrived</source>
        <comment>@info why a deed is set aside</comment>
        <translation>содержание ещё не пришло</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>its contents were forgotten</source>
        <comment>@info why a deed is set aside</comment>
        <translation>содержание забыто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>only a newer version of Pochin can read it</source>
        <comment>@info why a deed is set aside</comment>
        <translation>прочесть это может только более новый «Почин»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the group goes by newer rules, which this Pochin does not know</source>
        <comment>@info why a deed is set aside</comment>
        <translation>группа живёт по новым правилам, которых этот «Почин» не знает</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>the decision that let the author in does not stand as adopted</source>
        <comment>@info why a deed waits</comment>
        <translation type="vanished">решение, открывшее автору вход, больше не считается принятым</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/about_text_dialog.cpp</name>
    <message>
        <source>About this text</source>
        <comment>@title:window</comment>
        <translation>Об этом тексте</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leaflet, manifesto and programme</source>
        <comment>@title</comment>
        <translation>Листовка, манифест и программа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n paragraph</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n paragraphs</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n heading</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n заголовок</numerusform>
            <numerusform>%n заголовка</numerusform>
            <numerusform>%n заголовков</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n headings</extra-po-msgid_plural>
    </message>
    <message>
        <source>Complete in Russian: %1 under %2. Every letter stands as in the published source; only line breaks, hyphens and blanks torn by a conversion were mended. The edition is known by its SHA-256 checksum, whose beginning is copied with each citation:</source>
        <comment>@info %1: 151 paragraphs, %2: 45 headings</comment>
        <translation>Полностью на русском: %1, %2. Каждая буква стоит так, как в опубликованном источнике; исправлены только разрывы строк, переносы и пробелы, испорченные при преобразовании. Издание узнаётся по контрольной сумме SHA-256, начало которой копируется с каждой ссылкой:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <comment>@info %1 is a checksum</comment>
        <translation>SHA-256 %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Slips of the authors, kept as printed</source>
        <comment>@title:group</comment>
        <translation>Описки авторов, оставленные как в печати</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Address</source>
        <comment>@title:column</comment>
        <translation>Адрес</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>As printed</source>
        <comment>@title:column</comment>
        <translation>Напечатано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Meant</source>
        <comment>@title:column</comment>
        <translation>Имелось в виду</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remark</source>
        <comment>@title:column</comment>
        <translation>Примечание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/beside_sheet.cpp</name>
    <message>
        <source>Close the second sheet</source>
        <comment>@action:button</comment>
        <translation>Закрыть второй лист</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close the second sheet (Esc)</source>
        <comment>@info:tooltip</comment>
        <translation>Закрыть второй лист (Esc)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Text for comparison</source>
        <comment>@info the second of two sheets</comment>
        <translation>Текст для сравнения</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/bookmark_model.cpp</name>
    <message>
        <source>%1 %2</source>
        <comment>@item a bookmark: address, title</comment>
        <translation>%1 %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/bookmarks_panel.cpp</name>
    <message>
        <source>Bookmarks</source>
        <comment>@info</comment>
        <translation>Закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Rename</source>
        <comment>@action another title for a bookmark</comment>
        <translation>Переименовать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Rename the bookmark (F2)</source>
        <comment>@info:tooltip</comment>
        <translation>Переименовать закладку (F2)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Folder…</source>
        <comment>@action put a bookmark into a folder</comment>
        <translation>Папка…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put the bookmark into a folder</source>
        <comment>@info:tooltip</comment>
        <translation>Положить закладку в папку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Delete</source>
        <comment>@action</comment>
        <translation>Удалить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Delete the bookmark (Del)</source>
        <comment>@info:tooltip</comment>
        <translation>Удалить закладку (Del)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Export…</source>
        <comment>@action:button write the bookmarks to a file</comment>
        <translation>Выгрузить…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write the bookmarks to a Markdown file</source>
        <comment>@info:tooltip</comment>
        <translation>Записать закладки в файл Markdown</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <comment>@title</comment>
        <translation>Закладок пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Ctrl+D marks the place you are reading, and takes the mark away again.
Folders keep the places for one assembly or one dispute together.</source>
        <comment>@info</comment>
        <translation>Ctrl+D отмечает место, которое вы читаете, и снимает отметку.
В папках держат вместе места для одного собрания или одного спора.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bookmark this place</source>
        <comment>@action:button</comment>
        <translation>Отметить это место</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Folder of the bookmark</source>
        <comment>@title:window</comment>
        <translation>Папка закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Folder (empty for none, or a new name):</source>
        <comment>@label:listbox</comment>
        <translation>Папка (пусто — без папки; можно новое имя):</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bookmarks</source>
        <comment>@title of a list written to a file</comment>
        <translation type="vanished">Закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/cited_by_panel.cpp</name>
    <message>
        <source>This paragraph</source>
        <comment>@item:inlistbox what cites the texts</comment>
        <translation>Этот пункт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Any paragraph</source>
        <comment>@item:inlistbox what cites the texts</comment>
        <translation>Любой пункт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is cited</source>
        <comment>@label:listbox</comment>
        <translation>На что ссылаемся</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where we cite this</source>
        <comment>@label</comment>
        <translation>Где мы на это ссылаемся</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing of yours cites this yet. A proposal, a reason or an objection may rest on a paragraph; then it is found from here.</source>
        <comment>@info</comment>
        <translation>Пока ничто ваше на это не ссылается. Предложение, довод или возражение могут опираться на пункт текста; тогда их видно отсюда.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What your groups proposed and decided is in the vault. It is shown here once that is open.</source>
        <comment>@info</comment>
        <translation>То, что предлагали и решали ваши группы, лежит в хранилище. Откройте его, и оно появится здесь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <comment>@item address, what cites it, how that stands</comment>
        <translation>%1 · %2
%3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/export_dialog.cpp</name>
    <message>
        <source>Export the texts</source>
        <comment>@title:window</comment>
        <translation>Выгрузить тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Print the texts</source>
        <comment>@title:window</comment>
        <translation>Напечатать тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What:</source>
        <comment>@label:listbox what to export</comment>
        <translation>Что:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is selected</source>
        <comment>@item:inlistbox</comment>
        <translation>Выделенное</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What is selected (nothing is)</source>
        <comment>@item:inlistbox</comment>
        <translation>Выделенное (ничего не выделено)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This chapter: %1</source>
        <comment>@item:inlistbox %1 is the title of a chapter</comment>
        <translation>Эта глава: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All the texts</source>
        <comment>@item:inlistbox</comment>
        <translation>Все тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Format:</source>
        <comment>@label:listbox file format</comment>
        <translation>Вид файла:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <comment>@item:inlistbox</comment>
        <translation>Markdown (.md)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Web page (.html)</source>
        <comment>@item:inlistbox</comment>
        <translation>Веб-страница (.html)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <comment>@item:inlistbox</comment>
        <translation>PDF (.pdf)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>OpenDocument (.odt)</source>
        <comment>@item:inlistbox</comment>
        <translation>OpenDocument (.odt)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With my notes (they leave the vault, readable by anyone)</source>
        <comment>@option:check</comment>
        <translation>С моими заметками (они покинут хранилище, и прочесть их сможет кто угодно)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>With my notes (the vault is not open)</source>
        <comment>@option:check</comment>
        <translation>С моими заметками (хранилище не открыто)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose a printer…</source>
        <comment>@action:button</comment>
        <translation>Выбрать принтер…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/export_texts.cpp</name>
    <message>
        <source>Texts</source>
        <comment>@info proposed name of a file, without its ending</comment>
        <translation>Тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Exporting the texts…</source>
        <comment>@info:status</comment>
        <translation>Тексты выгружаются…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The texts could not be exported.</source>
        <comment>@info</comment>
        <translation>Выгрузить тексты не удалось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>@info %1 is a file</comment>
        <translation>Записано: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 could not be written. What was there before is unharmed; choose another folder and try again.</source>
        <comment>@info %1 is a file</comment>
        <translation>Записать %1 не удалось. То, что там было, цело; выберите другую папку и попробуйте ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The texts could not be printed.</source>
        <comment>@info</comment>
        <translation>Напечатать тексты не удалось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Bookmarks</source>
        <comment>@info proposed name of a file, without its ending</comment>
        <translation>Закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Export the bookmarks</source>
        <comment>@title:window</comment>
        <translation>Выгрузить закладки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/highlights_panel.cpp</name>
    <message>
        <source>Yellow</source>
        <comment>@item a highlighter</comment>
        <translation>Жёлтый</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Green</source>
        <comment>@item a highlighter</comment>
        <translation>Зелёный</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Blue</source>
        <comment>@item a highlighter</comment>
        <translation>Синий</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Pink</source>
        <comment>@item a highlighter</comment>
        <translation>Розовый</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 %2 (the place changed) %3</source>
        <comment>@item a highlight: sign, address, words</comment>
        <translation>%1 %2 (место изменилось) %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>@item a highlight: sign, address, words</comment>
        <translation>%1 %2 %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>@item a highlight read aloud: colour, address, words</comment>
        <translation>%1, %2: %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Highlights</source>
        <comment>@info</comment>
        <translation>Пометки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remove highlight</source>
        <comment>@action:button</comment>
        <translation>Убрать пометку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Remove the highlight chosen in the list (Del)</source>
        <comment>@info:tooltip</comment>
        <translation>Убрать пометку, выбранную в списке (Del)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No highlights yet</source>
        <comment>@title</comment>
        <translation>Пометок пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Select words in the text and press Ctrl+Alt+1 to Ctrl+Alt+4.
Each of the four colours has a line and a sign of its own: ● ▲ ■ ◆</source>
        <comment>@info</comment>
        <translation>Выделите слова в тексте и нажмите Ctrl+Alt+1 … Ctrl+Alt+4.
У каждого из четырёх цветов своя черта и свой знак: ● ▲ ■ ◆</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/history_panel.cpp</name>
    <message>
        <source>Places</source>
        <comment>@title:group</comment>
        <translation>Места</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Places read lately</source>
        <comment>@info</comment>
        <translation>Недавно прочитанные места</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Searches</source>
        <comment>@title:group</comment>
        <translation>Запросы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Searches made lately</source>
        <comment>@info</comment>
        <translation>Недавние запросы</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Wipe history</source>
        <comment>@action:button</comment>
        <translation>Стереть историю</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Forget all places and searches, for good</source>
        <comment>@info:tooltip</comment>
        <translation>Забыть все места и запросы насовсем</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Kept in your vault.</source>
        <comment>@info</comment>
        <translation>Хранится в вашем хранилище.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Kept in memory only, until the program ends.</source>
        <comment>@info</comment>
        <translation>Хранится только в памяти, пока программа работает.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/lent_notebook.cpp</name>
    <message>
        <source>Notes, highlights and bookmarks are yours alone: they are kept in the vault, which is locked.</source>
        <comment>@info</comment>
        <translation>Заметки, пометки и закладки — только ваши: они лежат в хранилище, а оно заперто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Notes, highlights and bookmarks are yours alone: they are kept in an encrypted vault, and there is none yet.</source>
        <comment>@info</comment>
        <translation>Заметки, пометки и закладки — только ваши: они лежат в зашифрованном хранилище, а его ещё нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Unlock…</source>
        <comment>@action:button opens the vault</comment>
        <translation>Отпереть…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Set up a vault…</source>
        <comment>@action:button makes a new vault</comment>
        <translation>Завести хранилище…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <comment>@info</comment>
        <translation>Диск полон. Ничего не изменилось; освободите место и попробуйте ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault has been locked. Nothing was changed; unlock it and try again.</source>
        <comment>@info</comment>
        <translation>Хранилище заперли. Ничего не изменилось; отоприте его и попробуйте ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <comment>@info</comment>
        <translation>Этого здесь больше нет. Ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It could not be stored. Nothing was changed; what you wrote is still here, try again.</source>
        <comment>@info</comment>
        <translation>Сохранить не удалось. Ничего не изменилось; написанное вами всё ещё здесь, попробуйте ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/note_card.cpp</name>
    <message>
        <source>⚠ The place changed: these words do not stand there any more. The note is kept.</source>
        <comment>@info beside a note</comment>
        <translation>⚠ Место изменилось: этих слов там больше нет. Заметка сохранена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>@action:button %1 is an address</comment>
        <translation>Перейти к %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Edit the note on %1</source>
        <comment>@action:button %1 is an address</comment>
        <translation>Править заметку к %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Delete the note on %1</source>
        <comment>@action:button %1 is an address</comment>
        <translation>Удалить заметку к %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/note_editor.cpp</name>
    <message>
        <source>Keep</source>
        <comment>@action:button keeps the note being written</comment>
        <translation>Сохранить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Keep the note (Ctrl+Return)</source>
        <comment>@info:tooltip</comment>
        <translation>Сохранить заметку (Ctrl+Return)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button stop writing, keep nothing</comment>
        <translation>Отмена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Leave without keeping (Esc)</source>
        <comment>@info:tooltip</comment>
        <translation>Выйти, не сохраняя (Esc)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note on %1</source>
        <comment>@info %1 is an address</comment>
        <translation>Заметка к %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note on %1: «%2»</source>
        <comment>@info %1 is an address, %2 words of the text</comment>
        <translation>Заметка к %1: «%2»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/notes_panel.cpp</name>
    <message>
        <source>Here</source>
        <comment>@item:inlistbox which notes are listed</comment>
        <translation>Здесь</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All notes</source>
        <comment>@item:inlistbox which notes are listed</comment>
        <translation>Все заметки</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Which notes to list</source>
        <comment>@label:listbox</comment>
        <translation>Какие заметки показать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New note</source>
        <comment>@action:button</comment>
        <translation>Новая заметка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A note on what is selected, or on the place being read (Ctrl+M)</source>
        <comment>@info:tooltip</comment>
        <translation>Заметка к выделенному или к месту, которое вы читаете (Ctrl+M)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Search in notes</source>
        <comment>@info:placeholder</comment>
        <translation>Искать в заметках</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No notes yet</source>
        <comment>@title</comment>
        <translation>Заметок пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write what a passage means for your group, what you doubt, what you agreed on.
Only you can read it.</source>
        <comment>@info</comment>
        <translation>Пишите, что значит это место для вашей группы, в чём вы сомневаетесь, о чём договорились.
Прочесть это можете только вы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write a note</source>
        <comment>@action:button</comment>
        <translation>Написать заметку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No notes on this place.</source>
        <comment>@info</comment>
        <translation>К этому месту заметок нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No note holds these words.</source>
        <comment>@info</comment>
        <translation>Ни в одной заметке нет этих слов.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/outline.cpp</name>
    <message>
        <source>Contents</source>
        <comment>@info the tree of headings beside the text</comment>
        <translation>Содержание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/parallels_panel.cpp</name>
    <message>
        <source>Choose a pair to read both beside each other, with the shared words lit.</source>
        <comment>@info</comment>
        <translation>Выберите пару, чтобы читать оба места рядом; общие слова подсвечены.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Parallel passages</source>
        <comment>@title:group passages that two texts share</comment>
        <translation>Параллельные места</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The texts name one another</source>
        <comment>@title:group</comment>
        <translation>Тексты называют друг друга</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2 ∥ %3 · %n word
%4</source>
        <comment>@item two addresses, number of shared words, the words</comment>
        <translation>
            <numerusform>%2 ∥ %3 · %n слово
%4</numerusform>
            <numerusform>%2 ∥ %3 · %n слова
%4</numerusform>
            <numerusform>%2 ∥ %3 · %n слов
%4</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2 ∥ %3 · %n words
%4</extra-po-msgid_plural>
    </message>
    <message>
        <source>%1: «%2» → %3</source>
        <comment>@item address, words that refer, target</comment>
        <translation>%1: «%2» → %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: «%2» (not in this edition)</source>
        <comment>@item address, words that refer to another text</comment>
        <translation>%1: «%2» (нет в этом издании)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/private_panel.cpp</name>
    <message>
        <source>Locked</source>
        <comment>@title the vault is</comment>
        <translation>Заперто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No vault yet</source>
        <comment>@title</comment>
        <translation>Хранилища пока нет</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only with a vault</source>
        <comment>@title</comment>
        <translation type="vanished">Только с хранилищем</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/reader_actions.cpp</name>
    <message>
        <source>Back</source>
        <comment>@action to the place read before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>@action to the place Back was pressed at</comment>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <comment>@action</comment>
        <translation>Искать в текстах</translation>
    </message>
    <message>
        <source>Next hit</source>
        <comment>@action</comment>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <comment>@action</comment>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <comment>@action set or remove one on the place being read</comment>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>@action write one on the selection or the place being read</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Highlight ● yellow</source>
        <comment>@action</comment>
        <translation>Пометить ● жёлтым</translation>
    </message>
    <message>
        <source>Highlight ▲ green</source>
        <comment>@action</comment>
        <translation>Пометить ▲ зелёным</translation>
    </message>
    <message>
        <source>Highlight ■ blue</source>
        <comment>@action</comment>
        <translation>Пометить ■ синим</translation>
    </message>
    <message>
        <source>Highlight ◆ pink</source>
        <comment>@action</comment>
        <translation>Пометить ◆ розовым</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <comment>@action</comment>
        <translation>Убрать пометку</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <comment>@action</comment>
        <translation>Копировать со ссылкой на место</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>@action</comment>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copy link</source>
        <comment>@action</comment>
        <translation>Копировать гиперссылку</translation>
    </message>
    <message>
        <source>Copy text</source>
        <comment>@action the words alone</comment>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>@action show or hide</comment>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>@action show or hide the list</comment>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>@action show or hide the list</comment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <comment>@action show or hide the list</comment>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Highlights</source>
        <comment>@action show or hide the list</comment>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Parallels</source>
        <comment>@action show or hide the list</comment>
        <translation>Параллели</translation>
    </message>
    <message>
        <source>History</source>
        <comment>@action show or hide the list</comment>
        <translation>История</translation>
    </message>
    <message>
        <source>Where we cite this</source>
        <comment>@action show or hide the list</comment>
        <translation>Где мы на это ссылаемся</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <comment>@action</comment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <comment>@action</comment>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Reading size</source>
        <comment>@action</comment>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>@action</comment>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>@action</comment>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>About this text</source>
        <comment>@action</comment>
        <translation>Об этом тексте</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@info:tooltip a deed and its key</comment>
        <translation>%1 (%2)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/reader_sheet.cpp</name>
    <message>
        <source>Text</source>
        <comment>@info the sheet with the texts</comment>
        <translation>Текст</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/results_model.cpp</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>@item a search result: address, heading, excerpt</comment>
        <translation>%1, %2: %3</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/results_panel.cpp</name>
    <message numerus="yes">
        <source>Did you mean «%2»? (%n place)</source>
        <comment>@action:button search for a word spelt nearly so</comment>
        <translation>
            <numerusform>Может быть, «%2»? (%n место)</numerusform>
            <numerusform>Может быть, «%2»? (%n места)</numerusform>
            <numerusform>Может быть, «%2»? (%n мест)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>Did you mean «%2»? (%n places)</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>In the other keyboard layout: «%2» (%n place)</source>
        <comment>@action:button search for the same keys in the other keyboard layout</comment>
        <translation>
            <numerusform>В другой раскладке: «%2» (%n место)</numerusform>
            <numerusform>В другой раскладке: «%2» (%n места)</numerusform>
            <numerusform>В другой раскладке: «%2» (%n мест)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>In the other keyboard layout: «%2» (%n places)</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>Only «%2» (%n place)</source>
        <comment>@action:button search for these words alone</comment>
        <translation>
            <numerusform>Только «%2» (%n место)</numerusform>
            <numerusform>Только «%2» (%n места)</numerusform>
            <numerusform>Только «%2» (%n мест)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>Only «%2» (%n places)</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>Related: «%2» (%n place)</source>
        <comment>@action:button search for another word of the family</comment>
        <translation>
            <numerusform>Родственное: «%2» (%n место)</numerusform>
            <numerusform>Родственное: «%2» (%n места)</numerusform>
            <numerusform>Родственное: «%2» (%n мест)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>Related: «%2» (%n places)</extra-po-msgid_plural>
    </message>
    <message>
        <source>Search results</source>
        <comment>@info</comment>
        <translation>Найденное</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Results by chapter; choose one to search only there</source>
        <comment>@info</comment>
        <translation>Найденное по главам; выберите главу, чтобы искать только в ней</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Type a word: it is found in every form. Quotation marks ask for words side by side, an address such as П.I.3.8.В leads there.</source>
        <comment>@info</comment>
        <translation>Наберите слово — оно найдётся во всех формах. В кавычках ищутся слова подряд, а адрес, например П.I.3.8.В, ведёт прямо к месту.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing found for «%1».</source>
        <comment>@info</comment>
        <translation>По запросу «%1» ничего не нашлось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Enter leads to %1.</source>
        <comment>@info %1 is an address</comment>
        <translation>Enter ведёт к %1.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n place</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n places</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>Search only in %2: %n place</source>
        <comment>@info:tooltip %2 is an address</comment>
        <translation>
            <numerusform>Искать только в %2: %n место</numerusform>
            <numerusform>Искать только в %2: %n места</numerusform>
            <numerusform>Искать только в %2: %n мест</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>Search only in %2: %n places</extra-po-msgid_plural>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>@item heading and how many places under it</comment>
        <translation type="vanished">%1 — %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/search_bar.cpp</name>
    <message>
        <source>Word, &quot;phrase&quot; or М.7</source>
        <comment>@info:placeholder М.7 is an address in the texts</comment>
        <translation>Слово, &quot;несколько слов&quot; или М.7</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Search the texts, or type an address</source>
        <comment>@label:textbox</comment>
        <translation>Искать в текстах или набрать адрес</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Every form of the word is found. &quot;words side by side&quot;, begin*, =exact, -without, an address such as М.7 (Ctrl+F)</source>
        <comment>@info:tooltip</comment>
        <translation>Находятся все формы слова. &quot;слова подряд&quot;, начало*, =точно, -без, адрес, например М.7 (Ctrl+F)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>All texts</source>
        <comment>@item:inlistbox where to search</comment>
        <translation>Все тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Where to search</source>
        <comment>@label:listbox</comment>
        <translation>Где искать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Exact form</source>
        <comment>@option:check only the form of the word that was typed</comment>
        <translation>Точная форма</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Only the form of the word as you typed it</source>
        <comment>@info:tooltip</comment>
        <translation>Только та форма слова, которую вы набрали</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <comment>@info:tooltip</comment>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Previous hit</source>
        <comment>@action:button</comment>
        <translation>Предыдущее совпадение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <comment>@info:tooltip</comment>
        <translation>Следующее совпадение (F3)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Next hit</source>
        <comment>@action:button</comment>
        <translation>Следующее совпадение</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info:status which hit of how many</comment>
        <translation>%1 из %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n hit</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n hits</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>modules/reference/views/side_panel.cpp</name>
    <message>
        <source>Close the panel</source>
        <comment>@action:button</comment>
        <translation>Закрыть панель</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <comment>@info:tooltip</comment>
        <translation>Закрыть панель (Esc)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/texts_page.cpp</name>
    <message>
        <source>Texts</source>
        <comment>@title the page with leaflet, manifesto and programme</comment>
        <translation>Тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/texts_view.cpp</name>
    <message>
        <source>The note is deleted.</source>
        <comment>@info</comment>
        <translation>Заметка удалена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The highlight is removed.</source>
        <comment>@info</comment>
        <translation>Выделение снято.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The bookmark is deleted.</source>
        <comment>@info</comment>
        <translation>Закладка удалена.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Undo</source>
        <comment>@action:button bring back what was deleted</comment>
        <translation>Вернуть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: needs an open vault</source>
        <comment>@action:inmenu %1 is a deed that is not possible now</comment>
        <translation>%1: нужно открытое хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/texts_view_layout.cpp</name>
    <message>
        <source>More</source>
        <comment>@action:button opens a menu</comment>
        <translation>Ещё</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everything that can be done with the texts</source>
        <comment>@info:tooltip</comment>
        <translation>Всё, что можно сделать с текстами</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/views/texts_view_wiring.cpp</name>
    <message>
        <source>Select the words to highlight first.</source>
        <comment>@info</comment>
        <translation>Сначала выделите слова, которые хотите пометить.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/reference/words/export_words.cpp</name>
    <message>
        <source>Leaflet, manifesto and programme</source>
        <comment>@title of an exported document</comment>
        <translation>Листовка, манифест и программа</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Edition with the SHA-256 %1</source>
        <comment>@info at the end of an exported document, %1 is a checksum</comment>
        <translation>Издание с контрольной суммой SHA-256 %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note</source>
        <comment>@label before a reader&apos;s note</comment>
        <translation>Заметка</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Note; the place has changed</source>
        <comment>@label before a reader&apos;s note whose place in the text is another one now</comment>
        <translation>Заметка; место изменилось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>edition %1</source>
        <comment>in a citation, %1 is the beginning of a checksum</comment>
        <translation>издание %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/change_passphrase_dialog.cpp</name>
    <message>
        <source>Making the new key.</source>
        <comment>@info:progress</comment>
        <translation>Создаётся новый ключ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change the passphrase</source>
        <comment>@title:window</comment>
        <translation>Сменить парольную фразу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Present passphrase:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Прежняя парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Present passphrase</source>
        <comment>@label:textbox for screen readers</comment>
        <translation>Прежняя парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change</source>
        <comment>@action:button</comment>
        <translation>Сменить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/drill_view.cpp</name>
    <message>
        <source>Word %1 on your sheet is another one. Look again, letter by letter.</source>
        <comment>@info</comment>
        <translation>Слово %1 на вашем листе другое. Посмотрите ещё раз, буква за буквой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Is the sheet right?</source>
        <comment>@title</comment>
        <translation>Верен ли лист?</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take the sheet that you wrote and type three of its words. This is the only moment when a slip of the pen can still be found.</source>
        <comment>@info</comment>
        <translation>Возьмите лист, который вы написали, и наберите три слова с него. Только сейчас ещё можно найти описку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Word &amp;%1:</source>
        <comment>@label:textbox a word of the recovery sheet by its number</comment>
        <translation>Слово &amp;%1:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check</source>
        <comment>@action:button compare the words with the sheet</comment>
        <translation>Проверить</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show the sheet again</source>
        <comment>@action:button</comment>
        <translation>Показать лист ещё раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Later</source>
        <comment>@action:button</comment>
        <translation>Позже</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Later is possible. Until then nobody knows whether the sheet opens your vault, and Pochin reminds you.</source>
        <comment>@info</comment>
        <translation>Можно и позже. До тех пор никто не знает, откроет ли лист ваше хранилище, и «Почин» будет об этом напоминать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/new_vault_view.cpp</name>
    <message>
        <source>Making the vault. The key is slow to make on purpose.</source>
        <comment>@info:progress</comment>
        <translation>Создаётся хранилище. Ключ нарочно делается медленно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A name is missing.</source>
        <comment>@info why a button cannot be pressed yet</comment>
        <translation>Нет имени.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A good passphrase, typed twice, is missing.</source>
        <comment>@info why a button cannot be pressed yet</comment>
        <translation>Нет хорошей парольной фразы, набранной дважды.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A name and a passphrase</source>
        <comment>@title</comment>
        <translation>Имя и парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Vera</source>
        <comment>@info:placeholder an example of a pseudonym</comment>
        <translation>Вера</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What others will call you. A pseudonym is best; you may have another one in each group later.</source>
        <comment>@info</comment>
        <translation>Как вас будут звать другие. Лучше всего псевдоним; потом в каждой группе можно взять другой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make the vault</source>
        <comment>@action:button</comment>
        <translation>Создать хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/passphrase_choice.cpp</name>
    <message>
        <source>The two fields differ.</source>
        <comment>@info why a passphrase is refused</comment>
        <translation>Поля не совпадают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>At least 12 characters. How strong it is nobody can know; drawn words are safer.</source>
        <comment>@info about an own passphrase</comment>
        <translation>Не меньше 12 знаков. Насколько она надёжна, знать нельзя; слова, вытянутые наугад, надёжнее.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>@title:group</comment>
        <translation>Парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Words drawn by &amp;chance (safer)</source>
        <comment>@option:radio</comment>
        <translation>Слова, вытянутые на&amp;угад (надёжнее)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>An &amp;own passphrase</source>
        <comment>@option:radio</comment>
        <translation>&amp;Своя парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Learn them by heart, in their order; small letters, one blank between. Strength: %1 bits. They are not for the clipboard.</source>
        <comment>@info %1 is a number of bits</comment>
        <translation>Выучите их наизусть по порядку; строчными буквами, через один пробел. Стойкость: %1 бит. Буферу обмена их лучше не доверять.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Other words</source>
        <comment>@action:button draw other words</comment>
        <translation>Другие слова</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Новая парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <comment>@label:textbox</comment>
        <translation>Ещё &amp;раз:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New passphrase</source>
        <comment>@label:textbox for screen readers</comment>
        <translation>Новая парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <comment>@label:textbox for screen readers</comment>
        <translation>Новая парольная фраза ещё раз</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Too short: at least 12 characters, better several words.</source>
        <comment>@info why a passphrase is refused</comment>
        <translation type="vanished">Слишком коротко: нужно хотя бы 12 знаков, лучше несколько слов.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everyone who guesses tries this one first, in either keyboard layout.</source>
        <comment>@info why a passphrase is refused</comment>
        <translation type="vanished">Эту фразу пробуют первой все, кто подбирает, в любой раскладке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/passphrase_field.cpp</name>
    <message>
        <source>You are typing Latin letters.</source>
        <comment>@info:status alphabet of a hidden passphrase</comment>
        <translation>Вы набираете латинскими буквами.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>You are typing Cyrillic letters.</source>
        <comment>@info:status alphabet of a hidden passphrase</comment>
        <translation>Вы набираете русскими буквами.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Latin and Cyrillic letters are mixed.</source>
        <comment>@info:status alphabet of a hidden passphrase</comment>
        <translation>Латинские и русские буквы перемешаны.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show what is typed</source>
        <comment>@info:tooltip button beside a hidden field</comment>
        <translation>Показать набранное</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <comment>@info:status</comment>
        <translation>Включён Caps Lock.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/prove_sheet_dialog.cpp</name>
    <message>
        <source>Trying the words.</source>
        <comment>@info:progress</comment>
        <translation>Слова проверяются.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check the recovery sheet</source>
        <comment>@title:window</comment>
        <translation>Проверить лист восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Type all the words of your sheet. They are tried on the vault and then forgotten again; Pochin keeps no copy to compare with.</source>
        <comment>@info</comment>
        <translation>Наберите все слова с вашего листа. Они пробуются на хранилище и сразу забываются; у «Почина» нет копии, с которой их сравнить.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Words of the sheet:</source>
        <comment>@label:textbox</comment>
        <translation>Слова с &amp;листа:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/ready_view.cpp</name>
    <message>
        <source>The vault is open</source>
        <comment>@title</comment>
        <translation>Хранилище открыто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It is empty and yours. It locks by itself when you leave the machine alone, and at once with Ctrl+L. Nothing leaves this machine unless you carry it.</source>
        <comment>@info</comment>
        <translation>Оно пустое и ваше. Оно запрётся само, когда вы отойдёте от компьютера, и сразу же — по Ctrl+L. Ничто не покинет этот компьютер, если вы сами этого не вынесете.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Start empty</source>
        <comment>@action:button start with an empty vault</comment>
        <translation>Начать с пустого</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/recovery_sheet.cpp</name>
    <message>
        <source>Pochin: recovery sheet</source>
        <comment>@title of a printed page</comment>
        <translation>Почин: лист восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>These words open the vault without its passphrase. Keep the sheet where neither water nor a search finds it together with the machine. Whoever has both can read everything.</source>
        <comment>@info on paper</comment>
        <translation>Эти слова открывают хранилище без парольной фразы. Держите лист там, где ни вода, ни обыск не найдут его вместе с компьютером. Прочесть всё сможет каждый, у кого есть и то и другое.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How to use them: start Pochin, choose “Use the recovery sheet…”, type the words in their order. Capitals do not matter.</source>
        <comment>@info on paper</comment>
        <translation>Как ими пользоваться: запустите «Почин», выберите «Открыть по листу восстановления…» и наберите слова по порядку. Строчные буквы или заглавные — всё равно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Made on: %1</source>
        <comment>@info on paper</comment>
        <translation>Написан: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Folder of the vault: %1</source>
        <comment>@info on paper</comment>
        <translation>Папка хранилища: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/recovery_sheet_view.cpp</name>
    <message>
        <source>Save the recovery sheet</source>
        <comment>@title:window</comment>
        <translation>Сохранить лист восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>pochin-recovery-sheet.pdf</source>
        <comment>@info proposed file name, without blanks</comment>
        <translation>pochin-list-vosstanovleniya.pdf</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <comment>@item:inlistbox kind of files</comment>
        <translation>PDF (*.pdf)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: print it and delete it, or keep it off this machine.</source>
        <comment>@info</comment>
        <translation>Сохранено. Файл можно незаметно скопировать: напечатайте его и удалите или держите вне этого компьютера.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The sheet was not saved: %1</source>
        <comment>@info %1 is the system&apos;s reason</comment>
        <translation>Лист не сохранён: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <comment>@title</comment>
        <translation>Ваш лист восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Write these words on paper, with their numbers. They open the vault if you forget the passphrase; nobody else can help you then, because nobody else has a key.</source>
        <comment>@info</comment>
        <translation>Запишите эти слова на бумагу вместе с их номерами. Они откроют хранилище, если вы забудете парольную фразу; больше никто тогда не поможет, потому что ключа больше ни у кого нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I have written them down</source>
        <comment>@action:button</comment>
        <translation>Слова записаны</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Print…</source>
        <comment>@action:button</comment>
        <translation>Печать…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/sheet_dialog.cpp</name>
    <message>
        <source>New recovery sheet</source>
        <comment>@title:window</comment>
        <translation>Новый лист восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/sheet_unlock_view.cpp</name>
    <message>
        <source>Opening with the recovery sheet, then making the new key.</source>
        <comment>@info:progress</comment>
        <translation>Хранилище открывается по листу восстановления, затем создаётся новый ключ.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <comment>@title</comment>
        <translation>Открыть по листу восстановления</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Type the words of your sheet in their order, with blanks between them, and choose a new passphrase. The sheet stays valid.</source>
        <comment>@info</comment>
        <translation>Наберите слова с вашего листа по порядку, через пробел, и выберите новую парольную фразу. Лист остаётся в силе.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open and set the passphrase</source>
        <comment>@action:button</comment>
        <translation>Открыть и сменить фразу</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/unlock_view.cpp</name>
    <message>
        <source>Making the key from the passphrase. This is slow on purpose.</source>
        <comment>@info:progress</comment>
        <translation>Из парольной фразы создаётся ключ. Это нарочно медленно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is locked</source>
        <comment>@title</comment>
        <translation>Хранилище заперто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Парольная фраза:</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>@label:textbox for screen readers</comment>
        <translation>Парольная фраза</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Unlock</source>
        <comment>@action:button</comment>
        <translation>Отпереть</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <comment>@action:button</comment>
        <translation>Открыть по листу восстановления…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Another vault…</source>
        <comment>@action:button</comment>
        <translation>Другое хранилище…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The texts can be read without unlocking. Your notes and bookmarks are in the vault.</source>
        <comment>@info</comment>
        <translation>Тексты можно читать и не отпирая. Ваши заметки и закладки лежат в хранилище.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/vault_gate.cpp</name>
    <message>
        <source>Folder of another vault</source>
        <comment>@title:window</comment>
        <translation>Папка другого хранилища</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/vault_gate_page.cpp</name>
    <message>
        <source>Set up a vault</source>
        <comment>@title a page</comment>
        <translation>Завести хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Unlock the vault</source>
        <comment>@title a page</comment>
        <translation>Отпереть хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New vault</source>
        <comment>@title a page, the end of setting up</comment>
        <translation>Новое хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/vault_section.cpp</name>
    <message>
        <source>The passphrase is changed. Copies of the vault made earlier still open with the old one.</source>
        <comment>@info</comment>
        <translation>Парольная фраза сменена. Копии хранилища, сделанные раньше, по-прежнему открываются старой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no vault yet. The texts can be read without one.</source>
        <comment>@info</comment>
        <translation>Хранилища ещё нет. Тексты можно читать и без него.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Locked. What it holds cannot be read, and its settings not be changed.</source>
        <comment>@info</comment>
        <translation>Заперто. Прочесть, что в нём лежит, нельзя, и настройки его не изменить.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open. You are “%1” here.</source>
        <comment>@info %1 is a pseudonym</comment>
        <translation>Открыто. Здесь вас зовут «%1».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Folder: %1</source>
        <comment>@info</comment>
        <translation>Папка: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Reading and checking every page of the vault.</source>
        <comment>@info:progress</comment>
        <translation>Читается и проверяется каждая страница хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nobody knows yet whether your recovery sheet is right.</source>
        <comment>@info</comment>
        <translation>Никто ещё не знает, верен ли ваш лист восстановления.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check the sheet…</source>
        <comment>@action:button</comment>
        <translation>Проверить лист…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Checked: everything in the vault is whole.</source>
        <comment>@info</comment>
        <translation>Проверено: в хранилище всё цело.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is damaged. Do not write into it; copy the folder before anything else.
%1</source>
        <comment>@info %1 is a list, one trouble a line</comment>
        <translation>Хранилище повреждено. Ничего в него не пишите; прежде всего скопируйте папку.
%1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Vault</source>
        <comment>@title:group</comment>
        <translation>Хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <comment>@action:button</comment>
        <translation>Сменить парольную фразу…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <comment>@action:button</comment>
        <translation>Новый лист восстановления…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check the vault</source>
        <comment>@action:button</comment>
        <translation>Проверить хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show the folder</source>
        <comment>@action:button</comment>
        <translation>Показать папку</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/views/welcome_view.cpp</name>
    <message>
        <source>Welcome to Pochin</source>
        <comment>@title</comment>
        <translation>Добро пожаловать в «Почин»</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A workbench for people who organise without bosses. It runs on this machine alone: no server, no account, no network.</source>
        <comment>@info</comment>
        <translation>Рабочий стол для тех, кто организуется без начальства. Он работает только на этом компьютере: ни сервера, ни учётной записи, ни сети.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you write is kept in an encrypted vault. Setting one up takes about two minutes: a name you choose, a passphrase, and a sheet of paper in case you forget it.</source>
        <comment>@info</comment>
        <translation>Написанное вами лежит в зашифрованном хранилище. Завести его можно минуты за две: выбранное вами имя, парольная фраза и лист бумаги на случай, если вы её забудете.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Set up my vault</source>
        <comment>@action:button</comment>
        <translation>Завести хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Just read the texts</source>
        <comment>@action:button</comment>
        <translation>Просто читать тексты</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>I have a vault…</source>
        <comment>@action:button</comment>
        <translation>У меня есть хранилище…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/vault/words/vault_words.cpp</name>
    <message>
        <source>Nothing has been changed.</source>
        <comment>@info what is safe</comment>
        <translation>Ничего не изменилось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Copy the whole folder to a safe place before you try anything. If you have a backup, open that.</source>
        <comment>@info what to do</comment>
        <translation>Прежде чем что-либо пробовать, скопируйте всю папку в надёжное место. Если есть запасная копия, откройте её.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The passphrase is right, and Pochin has written nothing into the damaged file.</source>
        <comment>@info what is safe</comment>
        <translation>Парольная фраза верна, и в повреждённый файл «Почин» ничего не записал.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is a file where the vault&apos;s folder should be.</source>
        <comment>@info</comment>
        <translation>Там, где должна быть папка хранилища, стоит файл.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose a folder.</source>
        <comment>@info what to do</comment>
        <translation>Выберите папку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <comment>@info</comment>
        <translation>В этой папке нет хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose another folder, or create a vault here.</source>
        <comment>@info what to do</comment>
        <translation>Выберите другую папку или создайте хранилище здесь.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This folder is not empty, so no vault is made here.</source>
        <comment>@info</comment>
        <translation>Эта папка не пуста, поэтому хранилище здесь не создаётся.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The files in it have not been touched.</source>
        <comment>@info what is safe</comment>
        <translation>Файлы в ней не тронуты.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <comment>@info what to do</comment>
        <translation>Выберите новую или пустую папку.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Creating this vault was cut short.</source>
        <comment>@info</comment>
        <translation>Создание этого хранилища прервалось.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There was nothing in it yet, so nothing is lost.</source>
        <comment>@info what is safe</comment>
        <translation>В нём ещё ничего не было, так что ничего не потеряно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Create the vault again in the same folder.</source>
        <comment>@info what to do</comment>
        <translation>Создайте хранилище ещё раз в той же папке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This computer does not allow Pochin to use the folder.</source>
        <comment>@info</comment>
        <translation>Этот компьютер не позволяет «Почину» пользоваться этой папкой.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check who owns the folder and whether its disk can be written, or open the vault only for reading.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте, чья это папка и можно ли писать на её диск, или откройте хранилище только для чтения.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault was not closed properly, and its disk cannot be written, so it cannot be read from there.</source>
        <comment>@info</comment>
        <translation>Хранилище не было закрыто как следует, а на его диск нельзя писать, поэтому прочесть его оттуда не получится.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everything is still in the folder.</source>
        <comment>@info what is safe</comment>
        <translation>В папке всё на месте.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Copy the whole folder to a disk that can be written, and open the copy.</source>
        <comment>@info what to do</comment>
        <translation>Скопируйте всю папку на диск, на который можно писать, и откройте копию.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The key file key.age is missing from the vault.</source>
        <comment>@info</comment>
        <translation>В хранилище нет файла ключа key.age.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The records are still there, encrypted.</source>
        <comment>@info what is safe</comment>
        <translation>Записи на месте, зашифрованные.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put key.age back from a copy of the folder, or open the vault with the recovery sheet.</source>
        <comment>@info what to do</comment>
        <translation>Верните key.age из копии папки или откройте хранилище по листу восстановления.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This vault has no recovery file, so no sheet can open it.</source>
        <comment>@info</comment>
        <translation>У этого хранилища нет файла восстановления, поэтому ни один лист его не откроет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open the vault with its passphrase and print a recovery sheet then.</source>
        <comment>@info what to do</comment>
        <translation>Откройте хранилище парольной фразой и тогда напечатайте лист восстановления.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The key file is damaged. Your passphrase may well be right.</source>
        <comment>@info</comment>
        <translation>Файл ключа повреждён. Сама парольная фраза вполне может быть верной.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put the key file back from a copy of the folder, or use the other way in: the passphrase or the recovery sheet.</source>
        <comment>@info what to do</comment>
        <translation>Верните файл ключа из копии папки или войдите другим путём: парольной фразой или листом восстановления.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file device.key is damaged or is of another vault, so this device cannot sign.</source>
        <comment>@info</comment>
        <translation>Файл device.key повреждён или от другого хранилища, поэтому это устройство не может подписывать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everything can be read, and nothing of it is lost.</source>
        <comment>@info what is safe</comment>
        <translation>Всё можно читать, ничего не потеряно.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put device.key back as it was. If that is not possible, move it out of the folder: this computer then gets new keys, which you link from another device of yours.</source>
        <comment>@info what to do</comment>
        <translation>Верните device.key таким, каким он был. Если это невозможно, уберите его из папки: тогда этот компьютер получит новые ключи, и вы привяжете их с другого своего устройства.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The key file asks for an amount of work that Pochin never writes. Somebody may have put it there to bring this computer to a standstill.</source>
        <comment>@info</comment>
        <translation>Файл ключа требует столько работы, сколько «Почин» никогда не записывает. Возможно, его подложили, чтобы остановить этот компьютер.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has been refused before any work was done.</source>
        <comment>@info what is safe</comment>
        <translation>В ней отказано, прежде чем она началась.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put the key file back from a copy of the folder, and ask who could write in it.</source>
        <comment>@info what to do</comment>
        <translation>Верните файл ключа из копии папки и узнайте, кто мог туда писать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The key file belongs to another vault.</source>
        <comment>@info</comment>
        <translation>Файл ключа — от другого хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Put back the key file and vault.db that were in one folder together.</source>
        <comment>@info what to do</comment>
        <translation>Верните файл ключа и vault.db, которые лежали в одной папке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is not the passphrase of this vault.</source>
        <comment>@info</comment>
        <translation>Это не парольная фраза этого хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Try again: look at the keyboard layout and at Caps Lock. The recovery sheet opens the vault as well.</source>
        <comment>@info what to do</comment>
        <translation>Попробуйте ещё раз: посмотрите на раскладку и на Caps Lock. Хранилище открывается и листом восстановления.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The words are written correctly, but they are not from the sheet of this vault.</source>
        <comment>@info</comment>
        <translation>Слова написаны верно, но они не с листа этого хранилища.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Look for the newest sheet: each new one makes the older ones worthless.</source>
        <comment>@info what to do</comment>
        <translation>Найдите самый новый лист: каждый новый отменяет прежние.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>There is a slip in the recovery words.</source>
        <comment>@info</comment>
        <translation>В словах восстановления описка.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Compare each word with the sheet: there are thirteen, and the last one proves the others.</source>
        <comment>@info what to do</comment>
        <translation>Сверьте каждое слово с листом: всего их тринадцать, и последнее проверяет остальные.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This passphrase would be guessed too soon.</source>
        <comment>@info</comment>
        <translation>Такую парольную фразу слишком скоро угадают.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Take the words that Pochin proposes, or a longer sentence that nobody has ever said.</source>
        <comment>@info what to do</comment>
        <translation>Возьмите слова, которые предлагает «Почин», или фразу подлиннее, которой никто никогда не говорил.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file vault.db is missing from the vault.</source>
        <comment>@info</comment>
        <translation>В хранилище нет файла vault.db.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Pochin has not made an empty one in its place.</source>
        <comment>@info what is safe</comment>
        <translation>Пустого вместо него «Почин» не создал.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Look for it, or restore a backup.</source>
        <comment>@info what to do</comment>
        <translation>Поищите его или восстановите из запасной копии.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file vault.db is damaged: it has no content at all.</source>
        <comment>@info</comment>
        <translation>Файл vault.db повреждён: в нём вообще ничего нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file vault.db is damaged: it ends too early. Perhaps it was not copied to the end.</source>
        <comment>@info</comment>
        <translation>Файл vault.db повреждён: он обрывается раньше конца. Возможно, его скопировали не полностью.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file vault.db is not encrypted, so it is not the one that Pochin wrote. Somebody has put it there.</source>
        <comment>@info</comment>
        <translation>Файл vault.db не зашифрован, значит, его записал не «Почин». Кто-то его подложил.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has not been opened.</source>
        <comment>@info what is safe</comment>
        <translation>Он не открыт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The file vault.db is damaged, or somebody has changed it.</source>
        <comment>@info</comment>
        <translation>Файл vault.db повреждён, или кто-то его изменил.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This vault was written by a newer version of Pochin.</source>
        <comment>@info</comment>
        <translation>Это хранилище записал более новый «Почин».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <comment>@info what to do</comment>
        <translation>Установите ту же версию или новее.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The encrypted database library on this computer is too old, or is one that does not encrypt.</source>
        <comment>@info</comment>
        <translation>Библиотека шифрованных баз данных на этом компьютере слишком старая, или она не шифрует.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>No file has been made or opened.</source>
        <comment>@info what is safe</comment>
        <translation>Ни один файл не создан и не открыт.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Install SQLCipher 4.6 or newer.</source>
        <comment>@info what to do</comment>
        <translation>Установите SQLCipher 4.6 или новее.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is open in another window or on another computer.</source>
        <comment>@info</comment>
        <translation>Хранилище открыто в другом окне или на другом компьютере.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close it there, or open it here only for reading.</source>
        <comment>@info what to do</comment>
        <translation>Закройте его там или откройте здесь только для чтения.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is open only for reading.</source>
        <comment>@info</comment>
        <translation>Хранилище открыто только для чтения.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Close it wherever else it is open, then open it again.</source>
        <comment>@info what to do</comment>
        <translation>Закройте его везде, где оно ещё открыто, и откройте снова.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The disk is full.</source>
        <comment>@info</comment>
        <translation>Диск полон.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everything that was stored before is still there; what you were doing just now is not stored.</source>
        <comment>@info what is safe</comment>
        <translation>Всё, что было сохранено раньше, на месте; то, что вы делали только что, не сохранено.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Make room on the disk and do it again.</source>
        <comment>@info what to do</comment>
        <translation>Освободите место на диске и сделайте это ещё раз.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The vault is locked.</source>
        <comment>@info</comment>
        <translation>Хранилище заперто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What you were writing is kept in it as a draft.</source>
        <comment>@info what is safe</comment>
        <translation>То, что вы писали, лежит в нём черновиком.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Unlock it and go on.</source>
        <comment>@info what to do</comment>
        <translation>Отоприте его и продолжайте.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The place for the vault does not exist.</source>
        <comment>@info</comment>
        <translation>Места для хранилища не существует.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Create the folder around it first, or choose another.</source>
        <comment>@info what to do</comment>
        <translation>Сначала создайте папку, в которой оно будет лежать, или выберите другую.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Something of that name is there already.</source>
        <comment>@info</comment>
        <translation>Что-то с таким именем там уже есть.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>It has not been touched.</source>
        <comment>@info what is safe</comment>
        <translation>Оно не тронуто.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Choose another name.</source>
        <comment>@info what to do</comment>
        <translation>Выберите другое имя.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is too large for the vault.</source>
        <comment>@info</comment>
        <translation>Для хранилища это слишком велико.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Divide it into smaller pieces.</source>
        <comment>@info what to do</comment>
        <translation>Разделите на части поменьше.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <comment>@info</comment>
        <translation>Диск не удалось прочесть или записать.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everything that was stored before is still there, as far as the disk keeps it.</source>
        <comment>@info what is safe</comment>
        <translation>Всё, что было сохранено раньше, на месте, насколько это держит диск.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Check the disk and its cable, then try again. If it happens again, copy the folder to another disk.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте диск и его кабель и попробуйте ещё раз. Если повторится, скопируйте папку на другой диск.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Process %1 on %2 has had it open since %3.</source>
        <comment>@info %1 number of a process, %2 name of a computer, %3 date and time</comment>
        <translation>Оно открыто процессом %1 на компьютере %2 с %3.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A passphrase needs at least 12 characters. Several words are easier to remember than signs.</source>
        <comment>@info</comment>
        <translation>Парольной фразе нужно не меньше 12 знаков. Несколько слов запомнить легче, чем знаки.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This repeats too few different characters.</source>
        <comment>@info</comment>
        <translation>Здесь повторяется слишком мало разных знаков.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This is among the first that anyone would try, in whatever keyboard layout.</source>
        <comment>@info</comment>
        <translation>Это одна из первых фраз, которые попробует кто угодно, в любой раскладке.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A page of the database is damaged, or was not written by Pochin.</source>
        <comment>@info</comment>
        <translation>Страница базы данных повреждена, или её записал не «Почин».</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Pages of the database contradict each other.</source>
        <comment>@info</comment>
        <translation>Страницы базы данных противоречат друг другу.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>A record refers to another that is not there.</source>
        <comment>@info</comment>
        <translation>Одна запись ссылается на другую, которой нет.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>The search index does not match the records. It can be rebuilt; the records are not affected.</source>
        <comment>@info</comment>
        <translation>Указатель поиска не соответствует записям. Его можно построить заново; записей это не касается.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/graph/graph_map.cpp</name>
    <message>
        <source>Show as a table</source>
        <comment>@option:check a map</comment>
        <translation>Показать таблицей</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/graph/graph_model.cpp</name>
    <message>
        <source>%1: %2</source>
        <comment>@info a cell of a table read aloud: column, value</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/history/history_model.cpp</name>
    <message>
        <source>waits: %1</source>
        <comment>@item how a deed stands, %1 is why</comment>
        <translation>ждёт: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>set aside: %1</source>
        <comment>@item how a deed stands, %1 is why</comment>
        <translation>отложено: %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>When</source>
        <comment>@title:column of a history</comment>
        <translation>Когда</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Who</source>
        <comment>@title:column of a history</comment>
        <translation>Кто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What</source>
        <comment>@title:column of a history</comment>
        <translation>Что</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>How it stands</source>
        <comment>@title:column of a history: whether a deed counts</comment>
        <translation>Что с этим</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/history/history_section.cpp</name>
    <message numerus="yes">
        <source>History (%n deed)</source>
        <comment>@action:button unfolds the history of what a sheet shows</comment>
        <translation>
            <numerusform>История (%n действие)</numerusform>
            <numerusform>История (%n действия)</numerusform>
            <numerusform>История (%n действий)</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>History (%n deeds)</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>modules/workbench/history/history_view.cpp</name>
    <message>
        <source>Filter by who, what or when</source>
        <comment>@info:placeholder narrows a history</comment>
        <translation>Отобрать: кто, что, когда</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Filter the history</source>
        <comment>@label:textbox</comment>
        <translation>Отобрать в истории</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>History</source>
        <comment>@title:table</comment>
        <translation>История</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show only</source>
        <comment>@label:listbox which deeds of a history are shown</comment>
        <translation>Показывать только</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Everything</source>
        <comment>@item:inlistbox deeds of a history</comment>
        <translation>Всё</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Set aside</source>
        <comment>@item:inlistbox deeds of a history</comment>
        <translation>Отложенное</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Waiting for others</source>
        <comment>@item:inlistbox deeds of a history</comment>
        <translation>Ждёт других</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%2 of %n deed</source>
        <comment>@info how much of a history the filter shows, %2 of %1</comment>
        <translation>
            <numerusform>%2 из %n действия</numerusform>
            <numerusform>%2 из %n действий</numerusform>
            <numerusform>%2 из %n действий</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%2 of %n deeds</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <source>%n deed</source>
        <comment>@info how much there is in a history</comment>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n deeds</extra-po-msgid_plural>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>@info one deed of a history: who, what, when</comment>
        <translation>%1: %2 (%3)</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/list/list_and_sheet.cpp</name>
    <message>
        <source>The vault is locked</source>
        <comment>@title of an empty page</comment>
        <translation>Хранилище закрыто</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open the vault…</source>
        <comment>@action:button</comment>
        <translation>Открыть хранилище…</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/list/list_panel.cpp</name>
    <message>
        <source>Filter</source>
        <comment>@info:placeholder narrows the list below</comment>
        <translation>Отобрать</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Filter the list</source>
        <comment>@label:textbox narrows the list below</comment>
        <translation>Отобрать в списке</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Show only</source>
        <comment>@label:listbox which kinds the list shows</comment>
        <translation>Показывать только</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing here with these words.</source>
        <comment>@info the filter hides every row</comment>
        <translation>Здесь нет ничего с такими словами.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/notice_bar.cpp</name>
    <message>
        <source>Note</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>К сведению</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Done</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>Сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Attention</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>Внимание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This did not work</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>Не получилось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info notice read aloud: kind, text</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/progress_row.cpp</name>
    <message>
        <source>Cancel</source>
        <comment>@action:button stop the work in progress</comment>
        <translation>Отмена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/sheet/chip_button.cpp</name>
    <message>
        <source>%1, %2</source>
        <comment>@action:button a person read aloud: name, note</comment>
        <translation>%1, %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/sheet/fact_rows.cpp</name>
    <message>
        <source>%1: %2</source>
        <comment>@info a fact read aloud: label, value</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/sheet/people_chips.cpp</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@action:button shows the rest of a row of people</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/sheet/sheet_rows.cpp</name>
    <message>
        <source>%1: %2</source>
        <comment>@action:button a deed read aloud with what it is about</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/today/today_page.cpp</name>
    <message>
        <source>Today</source>
        <comment>@title the page of what waits for me</comment>
        <translation>Сегодня</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n thing waits</source>
        <comment>@title:window how much waits</comment>
        <translation>
            <numerusform>ждёт %n дело</numerusform>
            <numerusform>ждут %n дела</numerusform>
            <numerusform>ждут %n дел</numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n things wait</extra-po-msgid_plural>
    </message>
</context>
<context>
    <name>modules/workbench/today/today_view.cpp</name>
    <message>
        <source>until %1</source>
        <comment>@info when something is due</comment>
        <translation>до %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>@info a group, when something is due</comment>
        <translation>%1, до %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <comment>@title nothing waits for me</comment>
        <translation>Вас ничего не ждёт</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What others ask of you, what you took on and what ends soon will stand here. You may begin something yourself.</source>
        <comment>@info</comment>
        <translation>Здесь будет то, о чём вас просят, что вы взяли на себя и что скоро закончится. Начать можно и самим.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>What waits for you is in the vault</source>
        <comment>@title</comment>
        <translation>То, что вас ждёт, в хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open it, and this page tells what your groups ask of you.</source>
        <comment>@info</comment>
        <translation>Откройте его, и здесь будет видно, чего ждут от вас группы.</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Open the vault</source>
        <comment>@action:button</comment>
        <translation>Открыть хранилище</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Now</source>
        <comment>@title of what waits</comment>
        <translation>Сейчас</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>In the next seven days</source>
        <comment>@title of what waits</comment>
        <translation>В ближайшие семь дней</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Later</source>
        <comment>@title of what waits</comment>
        <translation>Позже</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Whenever you like</source>
        <comment>@title of what waits: it has no day</comment>
        <translation>Когда захотите</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/undo_notice.cpp</name>
    <message>
        <source>Undo</source>
        <comment>@action:button takes back what was just done</comment>
        <translation>Вернуть как было</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/word_grid.cpp</name>
    <message>
        <source>%1: %2</source>
        <comment>@info a word of a list read aloud: number, word</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
</TS>
