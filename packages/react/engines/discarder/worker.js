// Asked from outside, by the browser's protocol: the worker only has to be there, with its right to discard tabs.
chrome.runtime.onInstalled.addListener(() => {});
