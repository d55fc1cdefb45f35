package jinhuo.portal.shared.web;

import jinhuo.portal.shared.Codes;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Enum constants go by their names in lower case, as in the schema. */
final class LowerCaseEnums extends NopAnnotationIntrospector {

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = Codes.of(constants[i]);
        }
        return names;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
