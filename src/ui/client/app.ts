// Enhancement only: every page works without this bundle.
import { copyButtons } from './copy.ts'
import { characterCounters } from './counter.ts'
import { keepDrafts } from './draft.ts'
import { focusErrors } from './errors.ts'
import { unsavedGuard } from './guard.ts'
import { printButtons } from './print.ts'
import { arrowKeys, liveSearch, searchShortcut } from './search.ts'
import { sensitiveText } from './sensitive.ts'
import { suggestWhileTyping } from './suggest.ts'

focusErrors()
searchShortcut()
liveSearch()
suggestWhileTyping()
keepDrafts()
arrowKeys()
characterCounters()
sensitiveText()
copyButtons()
printButtons()
unsavedGuard()
