An orchard by a river, a workshop across it, and a council of the two. `pochinctl demo DIR` and `pochin --demo` tell this again,
so that somebody who looks around for the first time meets groups in mid-life: things agreed, things open, something that waits.
app/ctl/demo/replay.h tells how a story is written.

Five people make their vaults, and everybody a card for each group they will be in.
    at 9:00 on {day-60}
    vera: vault create --name Вера --work-factor 15
    anton: vault create --name Антон --work-factor 15
    olga: vault create --name Ольга --work-factor 15
    dina: vault create --name Дина --work-factor 15
    egor: vault create --name Егор --work-factor 15
    anton: card create --name Антон --out {dir}/anton.card
    olga: card create --name Ольга --out {dir}/olga.card
    dina: card create --name Дина --out {dir}/dina.card
    egor: card create --name Егор --out {dir}/egor.card

The orchard: three people, decisions by consensus. The workshop: two. The council sits on mandates alone.
    vera: group found 'Сад у реки' --as Вера --ground место --deed 'собрать яблоки и сварить сидр' --entry vouch:1 --powers each-member --procedure consensus --with {dir}/anton.card --with {dir}/olga.card
    keep orchard = id
    vera: bundle export {orchard} --out {dir}/orchard.pochin
    anton: bundle import {dir}/orchard.pochin
    olga: bundle import {dir}/orchard.pochin
    dina: group found 'Мастерская' --as Дина --ground ремесло --deed 'чинить телеги и насосы' --powers each-member --procedure share:1/2 --with {dir}/egor.card
    keep workshop = id
    dina: bundle export {workshop} --out {dir}/workshop.pochin
    egor: bundle import {dir}/workshop.pochin
    dina: card create --name Дина --out {dir}/dina-council.card
    vera: group found 'Совет реки' --as Вера --kind council --with {dir}/dina-council.card
    keep council = id
    vera: bundle export {council} --out {dir}/council.pochin
    dina: bundle import {dir}/council.pochin

What people can, what they took on, what is needed and what is there for everybody.
    at 10:00 on {day-58}
    vera: member can {orchard} --can 'прививать яблони' --teach 'варить сидр'
    anton: member can {orchard} --can 'плотничать' --teach 'точить косы'
    olga: member can {orchard} --can 'считать и записывать'
    vera: promise make {orchard} 'починить насос' --due {day+5}
    anton: promise make {orchard} 'сколотить ящики' --due {day-20}
    keep boxes = id
    vera: errand offer {orchard} 'вести протокол' --kind scribe --until {day+20}
    keep scribe = id
    olga: thing share {orchard} 'тележка' --where 'в сарае'
    share {orchard}: vera anton olga
    olga: errand take {scribe}
    vera: thing book тележка --from {day+1} --until {day+3} --for 'возить ящики'
    anton: need state {orchard} 'нужны две лестницы' --until {day+10}
    vera: offer state {orchard} 'отдам лестницу на лето' --until {day+30}
    vera: errand offer {orchard} 'вести собрание в следующем месяце' --kind facilitator --until {day+30}
    share {orchard}: vera anton olga

A decision: water by turns. One objection changes the text, and then all agree.
    at 18:00 on {day-40}
    vera: proposal open {orchard} --what 'пускать воду по очереди' --why 'летом её не хватает' --cite М.7
    keep water = id
    share {orchard}: vera anton olga
    anton: position take {water} for-doing --reason 'поставлю бочку'
    olga: position take {water} object --reason 'кухне вода нужна днём'
    share {orchard}: vera anton olga
    at 18:00 on {day-38}
    vera: proposal amend {water} --concerns 'днём вода у кухни'
    keep second = id
    vera: position take {second} for
    share {orchard}: vera anton olga
    anton: position take {second} for-doing --reason 'поставлю бочку'
    olga: position take {second} for
    share {orchard}: vera anton olga
    vera: decision close {second}
    anton: promise keep {boxes}
    share {orchard}: vera anton olga

An association that did its task and is dissolved, and one at work.
    at 9:00 on {day-35}
    olga: association call {orchard} --task 'обрезать яблони' --done-test 'сухих веток нет' --sunset {day-20}
    keep pruning = id
    share {orchard}: vera anton olga
    anton: association join {pruning} --can 'у меня пила'
    vera: association join {pruning}
    olga: task add {pruning} 'наточить пилы'
    olga: task add {pruning} 'вынести ветки'
    share {orchard}: vera anton olga
    at 9:00 on {day-30}
    anton: task take 'наточить пилы'
    anton: task done 'наточить пилы'
    vera: task take 'вынести ветки'
    share {orchard}: vera anton olga
    at 17:00 on {day-27}
    vera: task done 'вынести ветки'
    share {orchard}: vera anton olga
    olga: association solve {pruning} --word 'обошли все деревья'
    olga: association handover {pruning} --results 'сад обрезан, ветки у компоста' --lessons 'пилы точить накануне'
    share {orchard}: vera anton olga
    at 9:00 on {day-9}
    vera: association call {orchard} --task 'собрать и сохранить урожай' --done-test 'яблоки в погребе' --sunset {day+14}
    keep harvest = id
    share {orchard}: vera anton olga
    anton: association join {harvest} --can 'вожу тележку'
    olga: association join {harvest}
    vera: task add {harvest} 'снять ранние сорта' --due {day-2}
    vera: task add {harvest} 'вымыть погреб' --due {day+2}
    vera: task add {harvest} 'договориться о телегах' --due {day+4}
    vera: task add {harvest} 'снять поздние сорта' --due {day+9}
    share {orchard}: vera anton olga
    at 12:00 on {day-6}
    anton: task take 'снять ранние сорта'
    olga: task take 'вымыть погреб'
    vera: task take 'договориться о телегах'
    share {orchard}: vera anton olga
    at 19:00 on {day-3}
    anton: task done 'снять ранние сорта'
    share {orchard}: vera anton olga

Each group speaks outward with its own seal, and sends a delegate to the council on a mandate with an end.
    at 9:00 on {day-25}
    vera: seal key {orchard}
    vera: seal card {orchard} --to {council} --name 'Сад у реки'
    keep draft = id
    vera: seal sign {draft}
    dina: seal key {workshop}
    dina: seal card {workshop} --to {council} --name 'Мастерская'
    keep draft = id
    dina: seal sign {draft}
    vera: mandate draft {orchard} --delegate Вера --matter 'Урожай' --until {day+12} --point 'execute:договориться о двух телегах' --point 'voice:вода по очереди' --point 'do-not-agree:охрана у ворот' --council {council}
    keep words = id
    vera: mandate approve {words}
    keep mandate = mandate
    vera: mandate accept {mandate}
    dina: mandate draft {workshop} --delegate Дина --matter 'Урожай' --until {day+12} --point 'voice:возить по реке' --point 'find-out:сколько телег нужно' --council {council}
    keep words = id
    dina: mandate approve {words}
    keep other = mandate
    dina: mandate accept {other}
    vera: council seat {mandate} --in {council}
    dina: council seat {other} --in {council}
    vera: council carry {orchard} --in {council}
    dina: council carry {workshop} --in {council}
    share {council}: vera dina
    share {orchard}: vera anton olga
    share {workshop}: dina egor

The council proposes an outcome, with a dissent. At home Вера writes what she did; nobody has answered yet.
    at 15:00 on {day-8}
    vera: act record {mandate} 'договорилась о первой телеге' --point 1
    vera: act record {mandate} 'сказала об очереди на воду' --point 2
    vera: council outcome {council} --matter 'Урожай' --words 'общий склад у моста' --reason 'ближе всем'
    keep outcome = id
    share {council}: vera dina
    dina: council voice {outcome} --dissent 'мост чинят до зимы'
    share {council}: vera dina
    vera: council carry {orchard} --in {council}
    share {orchard}: vera anton olga
    dina: committee found {council} --field 'мост' --until {day+25}
    share {council}: vera dina

A question from home, and an older mandate that was recalled.
    at 11:00 on {day-7}
    vera: mandate draft {orchard} --delegate Антон --matter 'Мельница' --until {day+20} --point 'find-out:сколько стоит помол'
    keep words = id
    vera: mandate approve {words}
    keep mill = mandate
    share {orchard}: vera anton olga
    anton: mandate accept {mill}
    anton: act record {mill} 'пообещал зерно вперёд' --outside
    share {orchard}: vera anton olga
    at 20:00 on {day-5}
    olga: mandate recall {mill} --reason 'зерно не наше'
    share {orchard}: vera anton olga

An assembly is called for the next days; its agenda gathers what waits.
    at 12:00 on {day-4}
    olga: assembly call {orchard} --title 'Осеннее собрание' --at {day+4}T18:00:00Z --minutes 90 --where 'у печи'
    keep autumn = id
    olga: assembly agenda add {autumn} 'крыша сарая' --words 'течёт у двери'
    share {orchard}: vera anton olga
    vera: assembly agenda add {autumn} 'кто идёт в совет после Веры'
    share {orchard}: vera anton olga

What waits: a proposal that Вера has not answered, an outcome to be ratified, and, in the folder, what Антон and Ольга did last.
    at 18:00 on {day-2}
    olga: proposal open {orchard} --what 'пресс для сидра держать в Мастерской' --why 'там сухо, и чинить будут сами' --concerns 'Мастерскую' --deadline {day+6}
    keep press = id
    share {orchard}: vera anton olga
    anton: position take {press} for --reason 'я отвезу'
    at 9:00 on {day-1}
    egor: mandate recall {other} --reason 'поедем сами'
    olga: promise make {orchard} 'сварить первый сидр' --due {day+13}
    anton: bundle export {orchard} --out {dir}/anton-to-vera.pochin
    olga: bundle export {orchard} --out {dir}/olga-to-vera.pochin
