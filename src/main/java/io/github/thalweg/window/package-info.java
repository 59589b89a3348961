/// The shell of the window: the application, all models wired together, the layout, menus and shortcuts.
///
/// Uses every feature package below it; they do not know this one. Views live on the JavaFX thread; [WindowModel]
/// knows no nodes, so that tests use it without a toolkit.
///
/// Start with [WindowModel], then [WindowView]. Shortcuts are in [Actions].
package io.github.thalweg.window;
