Вера calls an association for one task: «П.I.3.8.В» asks for nothing more, and nothing less, than a task, a test and a last day.
    at 2026-05-01T09:00:00Z
    vera: vault create --name вера --work-factor 15
    vera: group found 'Сад у реки'
    vera: association call 'Сад у реки' --task 'обрезать яблони' --sunset 2026-05-10
    expect status 2
    expect error/detail has nothing-written
    vera: association call 'Сад у реки' --task 'обрезать яблони' --done-test 'сухих веток нет' --sunset 2026-04-01
    expect status 2
    expect error/detail has day-passed
    vera: association call 'Сад у реки' --task 'обрезать яблони' --done-test 'сухих веток нет' --sunset 2099-01-01
    expect status 2
    expect error/detail has day-too-far
    vera: association call 'Сад у реки' --task 'обрезать яблони' --done-test 'сухих веток нет' --sunset 2026-05-10 --need 'две пилы' --can 'умею прививать'
    expect phase = gathering
    expect participants size 1
    expect participants/0/canDo = умею прививать
    expect needed size 1
    keep garden = id

She plans: a sheet, tasks with parts, what waits for what. Nothing is assigned; she takes one herself.
    vera: association plan {garden} --goal 'до цветения' --fallback 'позвать соседей'
    expect plan/goal = до цветения
    vera: task add {garden} 'наточить пилы' --due 2026-05-03
    expect state = open
    keep saw = id
    vera: task add {garden} 'спилить сушняк' --blocked-by {saw}
    expect state = waiting
    keep cut = id
    vera: task add {garden} 'первый ряд' --parent {cut}
    expect depth = 1
    vera: task take 'наточить пилы'
    expect state = taken
    expect takers/0/name = вера
    vera: task take 'наточить пилы'
    expect status 1
    expect error/detail has task-taken
    vera: task edit {saw} --parent {saw}
    expect status 1
    expect error/detail has waits-for-itself
    vera: association waiting
    expect 0/what = task-taken
    vera: task list --mine
    expect . size 1

What is done says how, because somebody will look for it next spring.
    at 2026-05-02T18:00:00Z
    vera: task done {saw} --word 'мокрым камнем, по двадцать раз'
    expect state = done
    vera: task check {saw}
    expect status 1
    expect error/detail has own-work
    vera: task show {cut}
    expect state = open
    vera: association burndown {garden}
    expect . size 2
    expect 1/open = 2
    expect 1/finished = 1

The tasks go into a calendar and come back to the same tasks.
    vera: association export {garden} --out {dir}/garden.ics
    vera: association import {garden} {dir}/garden.ics --preview
    expect new = 0
    expect changed = 0
    expect same = 3
    write broken.ics BEGIN:VCALENDAR это не календарь
    vera: association import {garden} {dir}/broken.ics
    expect status 3
    expect error/kind = malformed
    expect error/detail has no-calendar
    expect error/message has no calendar file
    vera: task list {garden} --all
    expect . size 3

A date that no calendar has is nobody's to guess: it stands in the details, as it was written.
    write odd.ics BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//a//b\nBEGIN:VTODO\nUID:odd@x\nDTSTAMP:20260501T000000Z\nSUMMARY:побелить\nDUE;VALUE=DATE:20260231\nEND:VTODO\nEND:VCALENDAR
    vera: association import {garden} {dir}/odd.ics --preview
    expect new = 1
    expect remarks/0/what = date-not-meant
    expect remarks/0/words = 20260231

A small file goes with a note.
    write схема.txt две яблони, груша
    vera: association note {garden} --text 'где что растёт' --file {dir}/схема.txt
    expect notes/0/file/name = схема.txt
    keep note = notes/0/id
    vera: association file {garden} {note} --out {dir}/копия.txt
    expect bytes = 32

Solved: one line of hand-over, and it is dissolved. Nobody votes on it.
    at 2026-05-08T18:00:00Z
    vera: association handover {garden} --results 'рано'
    expect status 1
    expect error/detail has not-to-hand-over
    vera: association solve {garden} --word 'обошли все деревья'
    expect phase = solved
    vera: task add {garden} 'ещё одно'
    expect status 1
    expect error/detail has being-handed-over
    vera: association handover {garden}
    expect status 2
    expect error/detail has nothing-written
    vera: association handover {garden} --results 'сад обрезан' --thing 'пилы у Антона' --lessons 'звать соседей раньше'
    expect phase = dissolved
    expect card/0/things/0 = пилы у Антона
    vera: association list
    expect . size 0

A year later somebody asks how the saws were sharpened, and the card becomes a new call.
    at 2027-04-20T09:00:00Z
    vera: association archive --search 'мокрые камни'
    expect . size 1
    expect 0/said = мокрым камнем, по двадцать раз
    vera: association call 'Сад у реки' --task 'обрезать яблони снова' --done-test 'сухих веток нет' --sunset 2027-05-10 --like {garden}
    expect tasks size 3
    expect plan/goal = до цветения
    expect needed/0 = две пилы
    keep again = id

It splits: what she took goes with her, and says where it comes from.
    vera: task take 'наточить пилы'
    vera: association split {again} --task 'только груши' --done-test 'груши обрезаны' --sunset 2027-05-05
    expect tasks size 1
    expect from/0 = {again}
    expect tasks/0/formerHomes/0 = {again}
    keep pears = id
    vera: association show {again}
    expect goesOnIn/0 = {pears}
    expect tasksGoneOn/0/title = наточить пилы
    expect tasksGoneOn/0/association = {pears}
    vera: association merge {again} {pears} --task 'весь сад' --done-test 'готово' --sunset 2027-05-20
    expect tasks size 1
    expect from size 2

The last day closes it by itself, once it is over everywhere; nobody wrote anything. Extending comes too late, and the hand-over still waits.
    vera: association extend {again} --until 2027-05-15
    expect sunset = 2027-05-15
    expect extensions = 1
    at 2027-05-12T09:00:00Z
    vera: association show {again}
    expect phase = gathering
    expect signs size 2
    vera: association waiting
    expect 0/what = hand-over
    expect 1/what = sunset-near
    expect 2/what = ossifying
    expect 2/sentence has extended
    vera: today
    expect 2/kind = ossifying
    at 2027-05-16T11:59:59Z
    vera: association show {again}
    expect phase = gathering
    at 2027-05-16T12:00:00Z
    vera: association show {again}
    expect phase = sunset
    expect participants size 0
    vera: association extend {again} --until 2027-06-01
    expect status 1
    expect error/detail has ended
    vera: association handover {again} --results 'половина сада'
    expect phase = dissolved

With keys that a quantum computer does not open, a space of its own lets only such cards in.
    vera: association call --own-space --post-quantum --as вера --task 'беречь письма' --done-test 'их никто не прочёл' --sunset 2027-06-10
    keep letters = group/id
    vera: card create --name никто --out {dir}/weak.card
    vera: member admit {letters} --card {dir}/weak.card
    expect status 1
    expect error/detail has other-kind-of-key

With people of several groups it stands in a space of its own, and the group hears of it.
    vera: association call --own-space --as вера --task 'поставить сцену' --done-test 'на ней можно петь' --sunset 2027-06-10
    expect group/title = поставить сцену
    keep stage = id
    vera: association announce {stage} --in 'Сад у реки'
    vera: association list 'Сад у реки'
    expect 1/phase = elsewhere
    expect 1/task = поставить сцену
