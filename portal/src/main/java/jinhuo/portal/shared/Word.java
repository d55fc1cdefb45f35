package jinhuo.portal.shared;

/** An argument of a problem's text that is itself a text to be translated; the key stands in where there is none. */
public record Word(String key) {}
